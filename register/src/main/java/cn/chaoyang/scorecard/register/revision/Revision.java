package cn.chaoyang.scorecard.register.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.journal.Sm3;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One line of the audit trail: a record as accepted, why, by whom, and what its subjects contribute since.
 *
 * @param seq dense, in commit order
 * @param id of the fact that is published
 * @param snapshot the row, JSON; personal data sealed
 * @param subjects JSON as published
 */
public record Revision(
        long seq,
        UUID id,
        String recordType,
        UUID recordId,
        String district,
        Change change,
        String actor,
        String unit,
        Instant recordedAt,
        String snapshot,
        String subjects,
        String previousHash) {

    /** SM3 over the line and the hash of the line before it, so that no line can be changed or left out unseen. */
    public String hash() {
        String line = String.join(
                "\n",
                previousHash,
                Long.toString(seq),
                id.toString(),
                recordType,
                recordId.toString(),
                district,
                change.kind().name(),
                Objects.toString(change.reasonCode(), ""),
                actor,
                unit,
                recordedAt.toString(),
                snapshot,
                subjects);
        return Sm3.hex(line.getBytes(UTF_8));
    }
}
