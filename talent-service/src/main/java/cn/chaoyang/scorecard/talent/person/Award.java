package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One person's selection by one 人才工程 in one year. */
@Entity
@Table(name = "award")
public class Award extends RegisterRecord {

    /** Sealed. */
    public String personName;

    public String personNameIndex;
    public String documentType;

    /** Sealed. */
    public String identityNo;

    public String identityNoIndex;
    public String level;
    public String programme;
    public String category;
    public Long batchYear;
    public String documentNo;
    public String stage;

    /** 入选 */
    public LocalDate selectedOn;

    /** 取消资格: the first day it no longer counts. */
    public LocalDate cancelledOn;

    public String employer;
    public String employerCreditCode;
    public String origin;
    public String districtBasis;
    public String note;

    AwardLevel level() {
        return AwardLevel.valueOf(level);
    }

    boolean admissible() {
        return AwardType.SELECTED.contains(stage) && selectedOn != null && !CommonFields.OUTSIDE.equals(districtBasis);
    }

    @Override
    protected String computeNaturalKey() {
        return identityNoIndex + '|' + level + '|' + programme + '|' + batchYear;
    }

    @Override
    protected String computeSubject() {
        return Pseudonym.of(documentType, identityNoIndex);
    }

    @Override
    public String title() {
        // Of a national one not even the year: titles are for everybody.
        String year = level() == AwardLevel.NATIONAL ? "" : " " + batchYear;
        return level().zh() + "人才工程" + year + " 入选者 " + Pseudonym.shown(subject);
    }
}
