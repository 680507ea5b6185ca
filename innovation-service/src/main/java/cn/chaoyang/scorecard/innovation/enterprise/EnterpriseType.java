package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 企业: one record per enterprise. */
@ApplicationScoped
public class EnterpriseType implements RecordType<Enterprise> {

    @Inject
    EnterpriseCounting counting;

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public Text title() {
        return Text.of("企业", "Enterprises");
    }

    @Override
    public Class<Enterprise> entity() {
        return Enterprise.class;
    }

    @Override
    public String table() {
        return "enterprise";
    }

    @Override
    public Form form() {
        return EnterpriseForm.FORM;
    }

    @Override
    public List<String> listColumns() {
        return List.of("name", "creditCode", "zone", "registrationState", "residentFrom", "movedOutOn");
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return Set.of("kjj", "gxj");
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
    public Change change(Enterprise accepted, Enterprise filed) {
        if (!filed.withdrawal) {
            if (newlySet(accepted == null ? null : accepted.movedOutOn, filed.movedOutOn)) {
                return Change.of(ChangeKind.MOVED_OUT);
            }
            if (newlySet(accepted == null ? null : accepted.residentFrom, filed.residentFrom)) {
                return Change.of(ChangeKind.MOVED_IN);
            }
        }
        return RecordType.super.change(accepted, filed);
    }

    private static boolean newlySet(LocalDate before, LocalDate now) {
        return now != null && !Objects.equals(before, now);
    }
}
