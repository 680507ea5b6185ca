package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** An enterprise and since when, until when it is in the district. */
@Entity
@Table(name = "enterprise")
public class Enterprise extends RegisterRecord {

    static final String IN_BUSINESS = "IN_BUSINESS";

    public String creditCode;
    public String name;
    public String formerNames;
    public String districtBasis;
    public String address;
    public String zone;
    public String industryCode;

    /** 传统、新兴、未来产业 (action 9). */
    public String industryTrack;

    /** 低空经济 */
    public Boolean lowAltitude;

    /** 规上 */
    public Boolean aboveScale;

    /** The first day it counts; {@code null} when it was always here. */
    public LocalDate residentFrom;

    /** The first day it no longer counts. */
    public LocalDate movedOutOn;

    public String registrationState;

    /** The first day it no longer counts. */
    public LocalDate closedOn;

    @Override
    protected String computeNaturalKey() {
        return Objects.toString(creditCode, "");
    }

    @Override
    protected String computeSubject() {
        return creditCode;
    }

    @Override
    public String title() {
        return Objects.toString(name, Objects.toString(creditCode, ""));
    }
}
