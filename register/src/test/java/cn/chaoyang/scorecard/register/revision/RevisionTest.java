package cn.chaoyang.scorecard.register.revision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void shouldHashEveryPartOfTheLine() {
        Revision line = revision("kjj.reviewer", "{}", "0".repeat(64));

        assertThat(line.hash())
                .hasSize(64)
                .isEqualTo(revision("kjj.reviewer", "{}", "0".repeat(64)).hash())
                .isNotEqualTo(revision("gxj.reviewer", "{}", "0".repeat(64)).hash())
                .isNotEqualTo(revision("kjj.reviewer", "{ }", "0".repeat(64)).hash())
                .isNotEqualTo(revision("kjj.reviewer", "{}", "1".repeat(64)).hash());
    }

    private static Revision revision(String actor, String snapshot, String previousHash) {
        return new Revision(
                1,
                ID,
                "qualifications",
                ID,
                "220104",
                Change.of(ChangeKind.GRANTED),
                actor,
                "kjj",
                Instant.parse("2026-11-24T03:00:00Z"),
                snapshot,
                "[]",
                previousHash);
    }
}
