package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.ladder.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a unit still owes.
 *
 * @param subject id of the task, {@code task/milestone}, or the month
 * @param due another day is another obligation: an extension begins the ladder anew
 * @param people login names of those in the unit who answer for it, as far as they are known
 */
public record Obligation(
        String subject, String unit, String title, LocalDate due, Map<Recipient, List<String>> people) {}
