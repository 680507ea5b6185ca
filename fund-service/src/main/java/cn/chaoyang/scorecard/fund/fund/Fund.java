package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A fund of the district: who manages it, under which codes, for how long. */
@Entity
@Table(name = "fund")
public class Fund extends RegisterRecord {

    public String fund;
    public String name;
    public String organisation;
    public String managerName;
    public String managerCode;
    public String productCode;
    public String custodian;
    public String approvalNo;
    public LocalDate approvedOn;

    /** 工商登记 or the agreement: from here on the fund exists. */
    public LocalDate foundedOn;

    public LocalDate filedOn;
    public LocalDate investsUntil;

    /** The last day. */
    public LocalDate endsOn;

    public String direction;

    /** 决策机构: who decides on investments. */
    public String decisionBody;

    public String note;

    @Override
    protected String computeNaturalKey() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }
}
