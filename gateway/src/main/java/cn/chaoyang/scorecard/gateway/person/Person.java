package cn.chaoyang.scorecard.gateway.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who has come.
 *
 * @param account login name
 * @param name as it is shown
 * @param unit id of the unit; {@code null} without one
 * @param roles as in tokens, in order
 * @param firstSeen the day they came first; again after they were forgotten
 * @param lastSeen the day they came last
 */
@Schema(name = "SeenPerson")
public record Person(
        String account,
        String name,
        @JsonIgnore String unit,
        List<String> roles,
        LocalDate firstSeen,
        LocalDate lastSeen) {}
