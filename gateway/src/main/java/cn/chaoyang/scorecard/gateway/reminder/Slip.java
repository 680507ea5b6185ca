package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.ladder.Letter;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.ladder.SlipColour;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was issued.
 *
 * @param unit whom it is for
 * @param no running number in the year of issue, for each kind of letter
 * @param answeredAt when the unit answered or what was asked for was done, whichever came first; {@code null} while it is open
 * @param answer what the unit says; {@code null} when it has not said anything
 * @param answeredBy login name of who said it
 */
public record Slip(
        long id,
        ObligationKind obligation,
        String subject,
        String unit,
        String title,
        LocalDate due,
        Letter letter,
        SlipColour colour,
        int no,
        LocalDate issuedOn,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String answeredBy) {

    /** As it stands on the letter, for example 〔2026〕12号. */
    String number() {
        return "〔" + issuedOn.getYear() + "〕" + no + "号";
    }

    boolean open() {
        return answeredAt == null;
    }
}
