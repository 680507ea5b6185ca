package cn.chaoyang.scorecard.register.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an upload stands. On the wire and in the table in lower case. */
public enum ImportState {
    /** Being read and compared with the register. */
    READING,
    /** Waiting for the clerk to look at the preview and commit. */
    PREVIEWED,
    /** As a whole not readable; see its problem. */
    REJECTED,
    COMMITTING,
    /** Its records wait for a reviewer. */
    COMMITTED,
    /** The register changed between preview and commit: it has to be uploaded again. */
    STALE,
    ACCEPTING,
    ACCEPTED,
    /** Stopped by a fault, not by its content; see its problem. */
    FAILED;

    static ImportState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
