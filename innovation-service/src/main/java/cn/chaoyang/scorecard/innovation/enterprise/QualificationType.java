package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** 资质: one record per certificate or list entry. */
@Singleton
public class QualificationType extends RecordType<Qualification> {

    private static final Set<String> UNITS = Set.of("kjj", "gxj");

    private final EnterpriseCounting counting;

    QualificationType(Clock clock, EnterpriseCounting counting) {
        super(
                Qualification.class,
                "qualifications",
                Text.of("企业资质", "Qualifications"),
                QualificationForm.form(clock),
                UNITS);
        this.counting = counting;
    }

    @Override
    public String workbook() {
        return "enterprises";
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return values.has("kind")
                ? QualificationKind.valueOf(values.text("kind")).filingUnits()
                : UNITS;
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
        return super.change(accepted, filed);
    }

    @Override
    public List<List<String>> recognisedBy() {
        return List.of(List.of("number"), List.of("creditCode"), List.of("enterpriseName"));
    }
}
