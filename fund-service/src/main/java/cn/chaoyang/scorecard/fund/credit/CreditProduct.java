package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One product as one branch offers it. */
@Entity
@Table(name = "credit_product")
public class CreditProduct extends RegisterRecord {

    private static final Set<String> NO_CREDIT = Set.of("GUARANTEE", "INSURANCE");

    public String institution;
    public String institutionCreditCode;
    public String branch;
    public String name;

    /** What this record was called before, several separated as people do. */
    public String formerNames;

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

    Institution institution() {
        return new Institution(institution, institutionCreditCode);
    }

    /** Its name and the former ones. */
    List<String> names() {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(Objects.requireNonNullElse(formerNames, "").split("[、；;，,]"))
                                .map(String::strip)
                                .filter(former -> !former.isEmpty()))
                .toList();
    }

    /** Whether it is 信贷: a guarantor's or an insurer's product is not. */
    boolean lends() {
        return !NO_CREDIT.contains(kind);
    }

    /** The legal institution and the product: three branches, or a new name, are not new. */
    @Override
    protected String computeSubject() {
        return institution().subjectOf(Objects.requireNonNullElse(series, name));
    }

    @Override
    public String title() {
        return institution + ' ' + name;
    }
}
