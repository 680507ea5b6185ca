package cn.chaoyang.scorecard.innovation.technology;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One technology as one body claims it. What two partners claim has the same number and is one technology; without a number
 * it is one within a project, or within a body: a name alone is often a general one.
 */
@Entity
@Table(name = "key_technology")
public class KeyTechnology extends RegisterRecord {

    public String technologyNo;
    public String name;
    public String claimant;
    public String projectNumber;
    public String field;

    /** The figure that was reached, compared at home and abroad. */
    public String performance;

    public LocalDate achievedOn;
    public String evidenceKind;
    public String evidenceNo;
    public String districtBasis;
    public String note;

    /** By a document that has a number, or by a file. */
    boolean proven() {
        return evidenceNo != null || evidenced();
    }

    @Override
    protected String computeNaturalKey() {
        return name + '|' + claimant + '|' + Objects.requireNonNullElse(projectNumber, "");
    }

    @Override
    protected String computeSubject() {
        return Objects.requireNonNullElseGet(
                technologyNo, () -> name + '|' + Objects.requireNonNullElse(projectNumber, claimant));
    }

    @Override
    public String title() {
        return name;
    }
}
