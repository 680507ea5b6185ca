package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts for tests. */
public final class Facts {

    public static final String DISTRICT = "220104";
    public static final String INNOVATION = "innovation-service";
    public static final String HIGH_TECH = "high-tech-enterprises";

    private Facts() {}

    public static Fact fact(String source, Subject... subjects) {
        String id = source + List.of(subjects);
        return new Fact(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                source,
                DISTRICT,
                Instant.parse("2025-11-20T00:00:00Z"),
                Change.of(ChangeKind.GRANTED),
                List.of(subjects));
    }

    public static Subject enterprise(String id, long version, Contribution... contributions) {
        return new Subject("enterprise", id, "示例企业" + id, version, List.of(contributions));
    }

    /** A 高企 certificate. */
    public static Contribution certificate(String from, String until) {
        return Contribution.during(
                HIGH_TECH, LocalDate.parse(from), LocalDate.parse(until), Cause.GRANTED, Cause.EXPIRY);
    }

    public static LogPlace place(long offset, Instant at) {
        return new LogPlace(INNOVATION + ".facts.v1", 0, offset, at);
    }
}
