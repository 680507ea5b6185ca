package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** One platform under one name at one level. What it was called before and after a reorganisation is the same chain. */
@Entity
@Table(name = "platform")
public class Platform extends RegisterRecord {

    static final String RECOGNISED = "RECOGNISED";

    public String kind;
    public String name;
    public String chain;
    public String host;
    public String partners;
    public String level;
    public String field;
    public String stage;
    public String documentNo;

    /** 认定或备案文件日期 */
    public LocalDate recognisedOn;

    /** The last day, of a filing that has to be renewed; {@code null} while nobody ends it. */
    public LocalDate validUntil;

    /** The first day it no longer counts. */
    public LocalDate revokedOn;

    /** The first day it is another platform. */
    public LocalDate reorganisedOn;

    /** 考核年度 and what it came to. */
    public Long assessedYear;

    public String assessment;
    public String districtBasis;
    public String address;
    public String note;

    PlatformKind kind() {
        return PlatformKind.valueOf(kind);
    }

    /** 公示 and everything before it never count. */
    boolean admissible() {
        return RECOGNISED.equals(stage) && recognisedOn != null && !CommonFields.OUTSIDE.equals(districtBasis);
    }

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name + '|' + level;
    }

    /** One chain counts once, whatever its names and levels. */
    @Override
    protected String computeSubject() {
        return kind().measure() + '|' + Objects.requireNonNullElse(chain, name);
    }

    @Override
    public String title() {
        return name;
    }
}
