package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 企业: one record per enterprise. */
@Singleton
public class EnterpriseType extends RecordType<Enterprise> {

    private final EnterpriseCounting counting;

    EnterpriseType(EnterpriseCounting counting) {
        super(Enterprise.class, "enterprises", Text.of("企业", "Enterprises"), EnterpriseForm.FORM, Set.of("kjj", "gxj"));
        this.counting = counting;
    }

    @Override
    public Text purpose() {
        return Text.of("核对企业身份，联系办理认定和统计事项", "Telling enterprises apart, and reaching them about qualifications");
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
        return super.change(accepted, filed);
    }

    private static boolean newlySet(LocalDate before, LocalDate now) {
        return now != null && !Objects.equals(before, now);
    }

    @Override
    public Optional<Function<Enterprise, Identity>> identity() {
        return Optional.of(enterprise -> Identity.named(enterprise.name).formerly(enterprise.formerNames));
    }
}
