package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.LoadSampleRegisters;
import cn.chaoyang.scorecard.local.Progress;
import cn.chaoyang.scorecard.local.sample.SampleWorkbooks.Upload;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Imports the sample workbooks as each unit's clerk and accepts them as its reviewer. A second run finds every row
 * unchanged and changes nothing.
 */
public final class SampleLoader implements LoadSampleRegisters {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<String> MOVING = Set.of("reading", "committing", "accepting");

    private final Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));

    @Override
    public void load(Target target, Progress progress) throws Exception {
        List<SampleBook> books = SampleRegisters.books(LocalDate.now(clock));
        for (Upload upload : new SampleWorkbooks(books, target.workFolder()).write()) {
            load(target, upload, progress);
        }
    }

    private void load(Target target, Upload upload, Progress progress) throws Exception {
        RegisterClient clerk = client(target, upload.unit() + ".clerk");
        String base = "/api/" + upload.register();
        progress.say("sample", upload.file().getFileName() + "  " + upload.unit() + ".clerk");
        JsonNode job = settled(clerk, base, clerk.upload(base + "/import", upload.file()));
        require(job, "previewed");
        JsonNode counts = job.get("counts");
        if (counts.get("wrong").asInt() > 0) {
            throw new IOException(upload.file().getFileName() + ": " + counts.get("wrong") + " wrong rows, first "
                    + clerk.get(path(base, job) + "/errors?page=0&size=3"));
        }
        if (counts.get("new").asInt() + counts.get("changed").asInt() == 0) {
            progress.say("sample", "没有变化  " + counts.get("unchanged") + " rows unchanged");
            return;
        }
        job = settled(
                clerk,
                base,
                clerk.post(
                        path(base, job) + "/commit",
                        Map.of("digest", job.get("digest").asText(), "skipWrong", false)));
        require(job, "committed");
        RegisterClient reviewer = client(target, upload.unit() + ".reviewer");
        job = settled(reviewer, base, reviewer.post(path(base, job) + "/accept", Map.of()));
        require(job, "accepted");
        progress.say("sample", "已审核通过  " + counts.get("new") + " new, " + counts.get("changed") + " changed");
    }

    /** Waits until the job stands still. */
    private JsonNode settled(RegisterClient client, String base, JsonNode started) throws Exception {
        JsonNode job = started;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (MOVING.contains(job.get("state").asText())) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the import is still " + job.get("state").asText() + ": " + job);
            }
            Thread.sleep(POLL.toMillis());
            job = client.get(path(base, job));
        }
        return job;
    }

    private static void require(JsonNode job, String state) throws IOException {
        if (!job.get("state").asText().equals(state)) {
            throw new IOException("the import should be " + state + ": " + job);
        }
    }

    private static String path(String base, JsonNode job) {
        return base + "/imports/" + job.get("id").asText();
    }

    private static RegisterClient client(Target target, String user) {
        return new RegisterClient(target.gateway(), target.issuer(), user, target.password());
    }
}
