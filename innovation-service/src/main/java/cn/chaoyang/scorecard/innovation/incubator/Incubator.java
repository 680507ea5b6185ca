package cn.chaoyang.scorecard.innovation.incubator;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.register.revision.RuleBook;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An incubator under one title; what is relabelled by the standard of 2025 stays the same incubator. */
@Entity
@Table(name = "incubator")
public class Incubator extends RegisterRecord {

    private static final RuleBook RULES =
            RuleBook.of("国科发区〔2018〕300号").from(LocalDate.of(2025, 6, 1), "工信部科技型企业孵化器管理办法（2025-06）");

    public String name;
    public String operator;
    public String creditCode;
    public String title;
    public String stage;
    public String documentNo;
    public LocalDate recognisedOn;
    public LocalDate validUntil;
    public LocalDate revokedOn;
    public Long area;
    public Long incubated;
    public Long assessedYear;
    public String assessment;
    public String districtBasis;
    public String note;

    @Override
    protected String computeRuleVersion() {
        return RULES.on(recognisedOn == null ? filedOn() : recognisedOn);
    }

    @Override
    protected String computeNaturalKey() {
        return name + '|' + title;
    }

    @Override
    protected String computeSubject() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }
}
