package cn.chaoyang.scorecard.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One accepted revision of one register record, and what each subject it touches contributes from now on.
 *
 * @param change why
 * @param subjects at least one; several when one fact moves an amount between them, so that no reader sees half of it
 */
public record Fact(UUID id, String source, String district, Instant recordedAt, Change change, List<Subject> subjects)
        implements LogEvent {

    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(change, "change");
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a fact has at least one subject");
        }
    }
}
