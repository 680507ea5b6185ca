package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
    public List<Measure> measures() {
        return List.of(
                of(TechnologySmeRule.MEASURE, "科技型中小企业", "Technology-based SMEs", QualificationKind.TECHNOLOGY_SME),
                of(
                        TechnologySmeRule.PREVIOUS_YEAR,
                        "科技型中小企业（上年度入库）",
                        "Technology-based SMEs of the year before",
                        QualificationKind.TECHNOLOGY_SME),
                of(HighTechRule.MEASURE, "高新技术企业", "High-tech enterprises", QualificationKind.HIGH_TECH),
                of(
                        HighTechRule.RECOGNITION_YEAR,
                        "高新技术企业（按认定年度）",
                        "High-tech enterprises, by year of recognition",
                        QualificationKind.HIGH_TECH),
                of(SpecialisedRule.MEASURE, "“专精特新”企业", "Specialised enterprises", QualificationKind.SPECIALISED),
                of(
                        SpecialisedRule.WITH_MUNICIPAL,
                        "“专精特新”企业（含市级）",
                        "Specialised enterprises, with municipal titles",
                        QualificationKind.SPECIALISED),
                Measure.of(TechnologyEnterpriseRule.MEASURE, "科技企业（三类去重）", "Technology enterprises"));
    }

    private static Measure of(String name, String zh, String en, QualificationKind kind) {
        return Measure.of(name, zh, en).filedBy(kind.filingUnits());
    }

    @Override
    public EnterpriseCounting counting() {
        return counting;
    }

    @Override
    public void aboutToAccept(List<Qualification> filed) {
        Set<String> codes = filed.stream()
                .map(one -> one.creditCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Titled, LocalDate> first = Qualification.getEntityManager()
                .createQuery(
                        "select q.creditCode, q.kind, min(coalesce(q.issuedOn, q.announcedOn)) from Qualification q"
                                + " where q.state = :accepted and q.creditCode in :codes"
                                + " and coalesce(q.issuedOn, q.announcedOn) is not null group by q.creditCode, q.kind",
                        Object[].class)
                .setParameter("accepted", RecordState.ACCEPTED)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new Titled((String) row[0], (String) row[1]), row -> (LocalDate) row[2]));
        for (Qualification one : filed) {
            LocalDate before = first.get(new Titled(one.creditCode, one.kind));
            one.renews = before != null && one.givenOn() != null && before.isBefore(one.givenOn());
        }
    }

    private record Titled(String creditCode, String kind) {}

    @Override
    public Change change(Qualification accepted, Qualification filed) {
        if (!filed.withdrawal) {
            if (filed.revokedOn != null && (accepted == null || accepted.revokedOn == null)) {
                return new Change(ChangeKind.REVOKED, filed.revocationReason);
            }
            if (accepted == null && filed.admissible() && filed.renews) {
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
