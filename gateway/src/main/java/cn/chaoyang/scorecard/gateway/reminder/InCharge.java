package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import cn.chaoyang.scorecard.gateway.ladder.Recipient;
import cn.chaoyang.scorecard.gateway.task.Person;
import cn.chaoyang.scorecard.gateway.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who answers for a task. */
final class InCharge {

    private InCharge() {}

    /** The unit that leads, or came after it. */
    static String unit(Task task, UnitsOnDay today) {
        return today.responsible(task.lead(), task.id()).orElse(task.lead());
    }

    /** Its people who log in. */
    static Map<Recipient, List<String>> people(Task task) {
        return task.persons().stream()
                .filter(person -> person.unit().equals(task.lead()) && Objects.nonNull(person.account()))
                .collect(Collectors.groupingBy(
                        person -> recipient(person.duty()), Collectors.mapping(Person::account, Collectors.toList())));
    }

    private static Recipient recipient(Person.Duty duty) {
        return switch (duty) {
            case LEADER -> Recipient.LEADER;
            case OWNER -> Recipient.OWNER;
            case LIAISON_A, LIAISON_B -> Recipient.LIAISON;
        };
    }
}
