package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import java.time.LocalDate;
import java.util.List;

/** All obligations of one kind. */
public interface Obligations {

    ObligationKind kind();

    /** Those that were not met yet. */
    List<Obligation> open(LocalDate today);

    /** Whether that was met since, or is not asked for any more. */
    boolean met(String subject, String unit, LocalDate due);
}
