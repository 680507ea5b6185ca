package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts persons, by pseudonym, from their accepted agreements; one query for any number of them. */
@ApplicationScoped
public class PersonCounting implements Counting {

    private static final int SHOWN = 6;

    @Override
    public String register() {
        return "person";
    }

    @Override
    public Map<String, Counted> count(Collection<String> personIds) {
        Map<String, List<Appointment>> agreements =
                Appointment.<Appointment>list("state = ?1 and personId in ?2", RecordState.ACCEPTED, personIds).stream()
                        .collect(Collectors.groupingBy(Appointment::getPersonId));
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String id : personIds) {
            List<Appointment> theirs = agreements.getOrDefault(id, List.of());
            counted.put(id, new Counted(title(id, theirs), AppointmentRule.count(theirs)));
        }
        return counted;
    }

    /** Published: the roles and a piece of the pseudonym, nothing of the person. */
    static String title(String personId, Collection<Appointment> agreements) {
        String roles = agreements.stream()
                .map(Appointment::role)
                .sorted()
                .distinct()
                .map(AppointmentRole::zh)
                .collect(Collectors.joining("、"));
        return (roles + " 受聘人 " + personId.substring(0, SHOWN)).strip();
    }
}
