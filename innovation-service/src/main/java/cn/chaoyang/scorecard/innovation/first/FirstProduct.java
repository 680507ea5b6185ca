package cn.chaoyang.scorecard.innovation.first;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A product, material or piece of software recognised as the first of its kind. */
@Entity
@Table(name = "first_product")
public class FirstProduct extends RegisterRecord {

    public String kind;
    public String name;

    /** 规格型号 or 版本号 */
    public String model;

    public String enterpriseName;
    public String creditCode;
    public String level;
    public Long year;
    public String stage;
    public String documentNo;
    public LocalDate recognisedOn;
    public LocalDate validUntil;
    public String firstUser;
    public LocalDate firstSoldOn;
    public Boolean insured;
    public String districtBasis;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return computeSubject() + '|' + level;
    }

    /** Recognised at two levels, it is one product; what another enterprise calls the same is another. */
    @Override
    protected String computeSubject() {
        return kind + '|' + name + '|' + model + '|' + enterpriseName;
    }

    @Override
    public String title() {
        return name;
    }
}
