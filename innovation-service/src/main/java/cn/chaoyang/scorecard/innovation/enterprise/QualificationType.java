package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** 资质: one record per certificate or list entry. */
@ApplicationScoped
public class QualificationType implements RecordType<Qualification> {

    private final Form form;

    @Inject
    EnterpriseCounting counting;

    @Inject
    QualificationType(Clock clock) {
        this.form = QualificationForm.form(clock);
    }

    @Override
    public String name() {
        return "qualifications";
    }

    @Override
    public Text title() {
        return Text.of("企业资质", "Qualifications");
    }

    @Override
    public Class<Qualification> entity() {
        return Qualification.class;
    }

    @Override
    public String table() {
        return "qualification";
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public List<String> listColumns() {
        return List.of(
                "enterpriseName", "creditCode", "kind", "number", "stage", "issuedOn", "validUntil", "revokedOn");
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return values.has("kind")
                ? QualificationKind.valueOf(values.text("kind")).filingUnits()
                : Set.of("kjj", "gxj");
    }

    @Override
    public String subjectProperty() {
        return "creditCode";
    }

    @Override
    public EnterpriseCounting counting() {
        return counting;
    }

    @Override
    public Change change(Qualification accepted, Qualification filed) {
        if (!filed.withdrawal) {
            if (filed.revokedOn != null && (accepted == null || accepted.revokedOn == null)) {
                return new Change(ChangeKind.REVOKED, filed.revocationReason);
            }
            if (accepted == null && filed.admissible() && Boolean.TRUE.equals(filed.renews)) {
                return Change.of(ChangeKind.RENEWED);
            }
        }
        return RecordType.super.change(accepted, filed);
    }
}
