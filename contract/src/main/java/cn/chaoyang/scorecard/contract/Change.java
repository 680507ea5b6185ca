package cn.chaoyang.scorecard.contract;

import java.util.Objects;

/**
 * Why a fact was published.
 *
 * @param kind the kind of change
 * @param reasonCode a code from the owner's list of reasons, never free text; {@code null} where the kind says enough
 */
public record Change(ChangeKind kind, String reasonCode) {

    public Change {
        Objects.requireNonNull(kind, "kind");
    }

    public static Change of(ChangeKind kind) {
        return new Change(kind, null);
    }
}
