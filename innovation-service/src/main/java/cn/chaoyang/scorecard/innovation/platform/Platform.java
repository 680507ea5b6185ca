package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One platform under one name at one level. What it was called before and after a reorganisation is the same chain. */
@Entity
@Table(name = "platform")
public class Platform extends RegisterRecord {

    static final String RECOGNISED = "RECOGNISED";
    static final String REVOKED = "REVOKED";
    static final String LAPSED = "LAPSED";

    /** Recognised, whatever came of it afterwards: what ends it says so by its day. */
    private static final Set<String> ONCE_RECOGNISED = Set.of(RECOGNISED, "RECTIFYING", REVOKED, LAPSED);

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

    /** The first day its filing is void, after an assessment it failed. */
    public LocalDate lapsedOn;

    /** The first day it is another platform. */
    public LocalDate reorganisedOn;

    /** 考核年度 and what it came to. */
    public Long assessedYear;

    /** Years from one assessment to the next. */
    public Long assessmentCycle;

    public String assessment;
    public String districtBasis;
    public String address;
    public String note;

    PlatformKind kind() {
        return PlatformKind.valueOf(kind);
    }

    /** 公示 and everything before it never count. */
    boolean admissible() {
        return ONCE_RECOGNISED.contains(stage) && recognisedOn != null && !CommonFields.OUTSIDE.equals(districtBasis);
    }

    /** The last day of its filing; {@code null} while nothing ends it. */
    LocalDate filedUntil() {
        return Stream.of(
                        Optional.ofNullable(validUntil),
                        Optional.ofNullable(lapsedOn).map(day -> day.minusDays(1)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name + '|' + level + '|' + host;
    }

    /** One chain counts once, whatever its names, levels and hosts; without one, a name means one platform of a host. */
    @Override
    protected String computeSubject() {
        return kind().measure() + '|' + Objects.requireNonNullElseGet(chain, () -> name + '|' + host);
    }

    @Override
    public String title() {
        return name;
    }
}
