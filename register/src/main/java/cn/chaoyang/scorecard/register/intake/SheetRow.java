package cn.chaoyang.scorecard.register.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of an upload that holds anything.
 *
 * @param number physical, as the clerk sees it: the first row is 1
 * @param raw what its cells hold, by field name; absent where empty
 * @param flaws of its cells before any form has judged them, such as formula errors
 * @param recordId what the column of record ids holds, or {@code null}
 */
public record SheetRow(SheetLayout layout, int number, Map<String, Object> raw, List<CellFlaw> flaws, String recordId) {

    /** The record the row says it is; empty when it says nothing, or nothing that is an id. */
    Optional<UUID> record() {
        try {
            return recordId == null ? Optional.empty() : Optional.of(UUID.fromString(recordId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
