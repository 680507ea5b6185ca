package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A person who works in the district, with no more than the programmes need to know. */
@Entity
@Table(name = "person")
public class Person extends RegisterRecord {

    /** Sealed. */
    public String personName;

    public String personNameIndex;
    public String documentType;

    /** Sealed. */
    public String identityNo;

    public String identityNoIndex;

    /** Sealed, as are the three that follow. */
    public String gender;

    public String genderIndex;

    /** 出生年月, for example 1900-05. */
    public String bornIn;

    public String bornInIndex;
    public String nationality;
    public String nationalityIndex;
    public String degree;
    public String degreeIndex;
    public String education;
    public String jobTitle;
    public String employer;
    public String employerCreditCode;
    public String post;
    public String field;
    public String tier;
    public String origin;
    public String engagement;
    public LocalDate arrivedOn;

    /** The last day in the district. */
    public LocalDate leftOn;

    /** 告知: when the person was told what is kept and why (PIPL art. 17). */
    public LocalDate informedOn;

    @Override
    protected String computeNaturalKey() {
        return documentType + '|' + identityNoIndex;
    }

    @Override
    protected String computeSubject() {
        return Pseudonym.of(documentType, identityNoIndex);
    }

    @Override
    public String title() {
        return "人才 " + Pseudonym.shown(subject) + ' ' + Objects.toString(employer, "");
    }
}
