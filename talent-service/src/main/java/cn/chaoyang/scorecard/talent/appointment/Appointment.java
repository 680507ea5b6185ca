package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.talent.person.Pseudonym;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A three-party agreement (三方协议) of a person, a university or institute, and an enterprise. */
@Entity
@Table(name = "appointment")
public class Appointment extends RegisterRecord {

    public String role;

    /** Sealed. */
    public String personName;

    public String personNameIndex;
    public String documentType;

    /** Sealed. */
    public String identityNo;

    public String identityNoIndex;
    public String fromOrganisation;
    public String fromKind;
    public String toOrganisation;
    public String toKind;
    public String enterpriseCreditCode;

    /** By which address the enterprise belongs to the district. */
    public String districtBasis;

    public LocalDate signedOn;
    public LocalDate termFrom;

    /** The last day of the term. */
    public LocalDate termUntil;

    /** 续签 */
    public Boolean renewal;

    /** The last day, where it ended before its term. */
    public LocalDate endedOn;

    public String duties;

    /** 约定学时 and 天数, of a year. */
    public Long hours;

    public Long days;

    /** 报酬约定 */
    public String remuneration;

    public String approvalNo;
    public String assessment;

    AppointmentRole role() {
        return AppointmentRole.valueOf(role);
    }

    boolean renews() {
        return Boolean.TRUE.equals(renewal);
    }

    /**
     * Whether it goes in its role's direction, and the enterprise is one of the district. An agreement of the time before this
     * was asked is taken for one that does.
     */
    boolean fits() {
        return Side.fits(role().from(), fromKind)
                && Side.fits(role().to(), toKind)
                && !CommonFields.OUTSIDE.equals(districtBasis);
    }

    @Override
    protected String computeNaturalKey() {
        return identityNoIndex + '|' + role + '|' + signedOn;
    }

    @Override
    protected String computeSubject() {
        return Pseudonym.of(documentType, identityNoIndex);
    }

    @Override
    public String title() {
        return (role == null ? "" : role().zh() + ' ')
                + Objects.toString(fromOrganisation, "")
                + " → "
                + Objects.toString(toOrganisation, "");
    }
}
