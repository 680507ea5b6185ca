package cn.chaoyang.scorecard.gateway.notice;

import java.time.LocalDate;

/**
 * What a notice says, and all that a message outside this system may say besides the unit's name. No person's name, no text of a report.
 *
 * @param subject id of the slip or task
 * @param no number of the document; {@code null} when it has none
 * @param due {@code null} when nothing is due
 */
public record About(String subject, String no, String title, LocalDate due) {

    private static final int LONGEST_TITLE = 300;

    public About {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
