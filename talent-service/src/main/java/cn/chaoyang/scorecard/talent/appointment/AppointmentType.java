package cn.chaoyang.scorecard.talent.appointment;

import static java.util.stream.Collectors.joining;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.talent.person.PersonFields;
import cn.chaoyang.scorecard.talent.person.Pseudonym;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** 科创副总/产业教授: one record per agreement, counted by person. */
@Singleton
public class AppointmentType extends Register<Appointment> {

    AppointmentType(Clock clock) {
        super(
                Appointment.class,
                "appointments",
                Text.of("科创副总和产业教授聘任协议", "Appointments"),
                AppointmentForm.form(clock),
                Set.of("rcb", "rsj"));
    }

    @Override
    public Optional<String> person(Values values) {
        return PersonFields.person(values);
    }

    @Override
    public Text purpose() {
        return Text.of(
                "统计科创副总、产业教授人数（行动计划指标），同一人只计一次", "Counting science vice-presidents and industry professors, each once");
    }

    @Override
    public Optional<LocalDate> ended(Appointment record) {
        return Optional.ofNullable(record.endedOn == null ? record.termUntil : record.endedOn);
    }

    @Override
    public String register() {
        return "person";
    }

    /** Since 2: by direction and by the enterprise's address; who holds both roles. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return Arrays.stream(AppointmentRole.values())
                .flatMap(role -> Stream.of(
                        Measure.of(role.measure(), role.label()),
                        Measure.of(
                                role.inTermMeasure(),
                                role.zh() + "（在聘）",
                                role.label().en() + ", in term")))
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<Appointment> accepted) {
        return AppointmentRule.count(accepted);
    }

    /** The roles and a piece of the pseudonym, nothing of the person. */
    @Override
    protected String subjectTitle(List<Appointment> accepted) {
        String roles = accepted.stream()
                .map(Appointment::role)
                .sorted()
                .distinct()
                .map(AppointmentRole::zh)
                .collect(joining("、"));
        return roles + " 受聘人 " + Pseudonym.shown(accepted.get(0).subject);
    }

    @Override
    public Change change(Appointment accepted, Appointment filed) {
        return accepted == null && !filed.withdrawal && filed.renews()
                ? Change.of(ChangeKind.RENEWED)
                : super.change(accepted, filed);
    }

    @Override
    public Optional<Function<Appointment, Identity>> identity() {
        return Optional.of(record -> Identity.ofPerson(record.personNameIndex));
    }
}
