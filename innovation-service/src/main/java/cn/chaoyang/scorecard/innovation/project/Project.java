package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One project of a science programme, by its number; 子课题 name the project they are part of. */
@Entity
@Table(name = "project")
public class Project extends RegisterRecord {

    public String number;
    public String name;
    public String parentNumber;
    public String programme;
    public String kind;
    public String level;
    public String documentNo;

    /** 立项日期 */
    public LocalDate approvedOn;

    public String leadName;
    public String leadCreditCode;
    public String leadType;
    public String participants;

    /** Whether an enterprise is among the participants. */
    public Boolean enterpriseJoins;

    public String districtPart;
    public String mode;
    public String field;

    /** 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal grantAmount;

    /** 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal ownAmount;

    public LocalDate beginsOn;
    public LocalDate endsOn;
    public String stage;
    public String note;

    /** A sub-project, or one reported by two bureaus, is part of the same project. */
    @Override
    protected String computeSubject() {
        return Objects.requireNonNullElse(parentNumber, number);
    }

    @Override
    protected String computeNaturalKey() {
        return number;
    }

    @Override
    public String title() {
        return number + ' ' + name;
    }
}
