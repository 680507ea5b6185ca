package cn.chaoyang.scorecard.bench.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.stack.Api;
import cn.chaoyang.scorecard.bench.stack.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The enterprises' register as its clerk and its reviewer use it: upload, preview, commit, accept. */
public final class Register {

    private static final String BASE = "/api/innovation/enterprises";
    private static final String BOUNDARY = "scorecard-bench-boundary";
    private static final Set<String> MOVING = Set.of("reading", "committing", "accepting");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Api clerk;
    private final Api reviewer;

    public Register(Stack stack) {
        this.clerk = new Api(stack, "kjj.clerk");
        this.reviewer = new Api(stack, "kjj.reviewer");
    }

    /** @return the job once its preview stands, without a wrong row */
    public JsonNode previewed(Path workbook) throws Exception {
        JsonNode job = settled(clerk.post(
                BASE + "/import",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(multipart(workbook))));
        require(job, "previewed");
        if (job.required("counts").required("wrong").asInt() > 0) {
            throw new IllegalStateException("wrong rows: " + clerk.json(path(job) + "/errors?size=3"));
        }
        return job;
    }

    /** Makes the rows submitted records. */
    public JsonNode committed(JsonNode previewed) throws Exception {
        JsonNode job = settled(clerk.post(
                path(previewed) + "/commit",
                Map.of("digest", previewed.required("digest").asText(), "skipWrong", false)));
        require(job, "committed");
        return job;
    }

    public void accepted(JsonNode committed) throws Exception {
        require(settled(reviewer.post(path(committed) + "/accept", Map.of())), "accepted");
    }

    /** A look is a request that two services answer: more of them would be what is measured. */
    private JsonNode settled(JsonNode started) throws Exception {
        JsonNode[] job = {started};
        Patience.until(LONGEST, BETWEEN_LOOKS, "the import", () -> {
            if (!MOVING.contains(job[0].required("state").asText())) {
                return true;
            }
            job[0] = clerk.json(path(started));
            return false;
        });
        return job[0];
    }

    private static void require(JsonNode job, String state) {
        if (!state.equals(job.required("state").asText())) {
            throw new IllegalStateException("the import should be " + state + ": " + job);
        }
    }

    private static String path(JsonNode job) {
        return BASE + "/imports/" + job.required("id").asText();
    }

    private static byte[] multipart(Path file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.xlsx\"\r\n"
                                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }
}
