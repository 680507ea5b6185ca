package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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

    /** 区划 of the address by which it is, or is not, in the district. */
    public String division;

    public String address;

    /** A natural person: sealed. */
    public String legalRepresentative;

    public String legalRepresentativeIndex;
    public LocalDate establishedOn;

    /** 注册资本, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal registeredCapital;

    public String registeredAddress;
    public String operatingAddress;
    public String zone;
    public String industryCode;

    /** 战略性新兴产业分类(2018) */
    public String emergingCode;

    /** 传统、新兴、未来产业 (action 9). */
    public String industryTrack;

    /** 低空经济 */
    public Boolean lowAltitude;

    /** 规上 */
    public Boolean aboveScale;

    /** 大型、中型、小型、微型, by 工信部联企业〔2011〕300号. */
    public String enterpriseSize;

    /** 知识产权数 */
    public Long propertyRights;

    /** 在经营异常名录 */
    public Boolean listedAbnormal;

    /** 失信 */
    public Boolean dishonest;

    /** 从业人数, 营业收入 and 研发费用 (元) of {@link #figuresYear}. */
    public Long staff;

    @Column(precision = 20, scale = 2)
    public BigDecimal revenue;

    @Column(precision = 20, scale = 2)
    public BigDecimal research;

    public Long figuresYear;

    /** The first day it counts; {@code null} when it was always here. */
    public LocalDate residentFrom;

    /** The first day it no longer counts. */
    public LocalDate movedOutOn;

    public String registrationState;

    /** The first day it no longer counts. */
    public LocalDate closedOn;

    /** Whether its address lies elsewhere. */
    boolean outside() {
        return CommonFields.OUTSIDE.equals(districtBasis) || Division.elsewhere(division);
    }

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
