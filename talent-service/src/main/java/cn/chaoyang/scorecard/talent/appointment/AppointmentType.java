package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 科创副总/产业教授: one record per agreement. */
@ApplicationScoped
public class AppointmentType implements RecordType<Appointment> {

    private final Form form;

    @Inject
    PersonCounting counting;

    @Inject
    AppointmentType(Clock clock) {
        this.form = AppointmentForm.form(clock);
    }

    Workbook workbook() {
        Text title = Text.of("科创副总和产业教授名册", "Vice-presidents for science and industry professors");
        return new Workbook(name(), "科创副总和产业教授名册", title, List.of(new Sheet("聘任协议", this, Map.of(), form.fields())));
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Text title() {
        return Text.of("科创副总、产业教授聘任协议", "Appointments");
    }

    @Override
    public Class<Appointment> entity() {
        return Appointment.class;
    }

    @Override
    public String table() {
        return "appointment";
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public List<String> listColumns() {
        return List.of("role", "personName", "fromOrganisation", "toOrganisation", "signedOn", "termFrom", "termUntil");
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return Set.of("rcb", "rsj");
    }

    @Override
    public String subjectProperty() {
        return "personId";
    }

    @Override
    public PersonCounting counting() {
        return counting;
    }

    @Override
    public Change change(Appointment accepted, Appointment filed) {
        return accepted == null && !filed.withdrawal && filed.renews()
                ? Change.of(ChangeKind.RENEWED)
                : RecordType.super.change(accepted, filed);
    }
}
