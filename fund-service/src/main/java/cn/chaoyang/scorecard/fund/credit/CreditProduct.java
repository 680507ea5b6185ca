package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** One product as one branch offers it. */
@Entity
@Table(name = "credit_product")
public class CreditProduct extends RegisterRecord {

    public String institution;
    public String institutionCreditCode;
    public String branch;
    public String name;

    /** The same for every name a product has had. */
    public String series;

    public String kind;
    public Boolean headOffice;
    public String lineRange;
    public String term;
    public String targetGroup;
    public LocalDate launchedOn;

    /** The last day it is on sale. */
    public LocalDate withdrawnOn;

    public String note;

    @Override
    protected String computeNaturalKey() {
        return institution + '|' + name + '|' + branch;
    }

    /** The legal institution and the product: three branches, or a new name, are not new. */
    @Override
    protected String computeSubject() {
        return institution + '|' + Objects.requireNonNullElse(series, name);
    }

    @Override
    public String title() {
        return institution + ' ' + name;
    }
}
