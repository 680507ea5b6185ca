package cn.chaoyang.scorecard.faults.load;

import cn.chaoyang.scorecard.faults.load.Account.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A clerk and a reviewer of one unit: a handful of records is typed, submitted and accepted, some are corrected. */
final class Writer {

    private static final int HANDFUL = 5;

    private final Kind kind;
    private final Random random;
    private final Promises promises;
    private final String prefix;
    private int serial;

    Writer(Kind kind, String prefix, Random random, Promises promises) {
        this.kind = kind;
        this.prefix = prefix;
        this.random = random;
        this.promises = promises;
    }

    /** @return whether all of it went well */
    boolean turn() throws InterruptedException {
        Map<Filed, String> submitted = new LinkedHashMap<>();
        for (int i = 0; i < HANDFUL; i++) {
            Filed filed = kind.invent(prefix + serial++, random);
            promises.filed(filed);
            String id = submit(filed);
            if (id == null) {
                return false;
            }
            submitted.put(filed, id);
        }
        if (random.nextInt(10) == 0) {
            return refuse(submitted);
        }
        Answer answer =
                kind.reviewer().post(kind.path() + "/accept", Map.of("recordIds", List.copyOf(submitted.values())));
        submitted.keySet().forEach(filed -> promises.answered(filed, answer));
        return answer.ok() && (random.nextInt(3) > 0 || correct(submitted));
    }

    /** One record, from the first letter to the reviewer's yes. */
    void one() throws InterruptedException {
        Filed filed = kind.invent(prefix + serial++, random);
        promises.filed(filed);
        String id = submit(filed);
        if (id != null) {
            promises.answered(filed, kind.reviewer().post(kind.path() + "/accept", Map.of("recordIds", List.of(id))));
        }
    }

    /** @return the record's id; {@code null} when it did not get that far */
    private String submit(Filed filed) throws InterruptedException {
        Answer draft = kind.clerk().post(kind.path(), Map.of("content", kind.content(filed)));
        if (!draft.ok()) {
            return null;
        }
        String id = draft.json().get("recordId").asText();
        return submit(id, draft).ok() ? id : null;
    }

    private Answer submit(String id, Answer draft) throws InterruptedException {
        return kind.clerk().post(kind.path() + '/' + id + "/submit", Map.of("lock", openLock(draft)));
    }

    /** What a clerk may not do, a reviewer has to, and does not: these stay submitted for ever. */
    private boolean refuse(Map<Filed, String> submitted) throws InterruptedException {
        Answer answer =
                kind.clerk().post(kind.path() + "/accept", Map.of("recordIds", List.copyOf(submitted.values())));
        submitted.keySet().forEach(filed -> promises.answered(filed, answer));
        return answer.refused();
    }

    private boolean correct(Map<Filed, String> accepted) throws InterruptedException {
        Map.Entry<Filed, String> one = accepted.entrySet().iterator().next();
        String path = kind.path() + '/' + one.getValue();
        Answer before = kind.clerk().get(path);
        if (!before.ok()) {
            return false;
        }
        Filed corrected = kind.invent(one.getKey().name(), random);
        Answer draft = kind.clerk()
                .put(
                        path,
                        Map.of("lock", before.json().at("/accepted/lock").asInt(), "content", kind.content(corrected)));
        if (!draft.ok()) {
            return false;
        }
        Answer waiting = submit(one.getValue(), draft);
        if (!waiting.ok()) {
            return false;
        }
        Answer answer = kind.reviewer().post(path + "/accept", Map.of("lock", openLock(waiting)));
        promises.answered(corrected, answer);
        return answer.ok();
    }

    private static int openLock(Answer answer) {
        return answer.json().at("/open/lock").asInt();
    }
}
