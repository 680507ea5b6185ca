package cn.chaoyang.scorecard.talent.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

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
    public String toOrganisation;
    public String enterpriseCreditCode;
    public LocalDate signedOn;
    public LocalDate termFrom;

    /** The last day of the term. */
    public LocalDate termUntil;

    /** 续签 */
    public Boolean renewal;

    /** The last day, where it ended before its term. */
    public LocalDate endedOn;

    public String duties;

    AppointmentRole role() {
        return AppointmentRole.valueOf(role);
    }

    boolean renews() {
        return Boolean.TRUE.equals(renewal);
    }

    /**
     * A pseudonym of the person, the same for all agreements of one identity document. It follows from the keyed index, so
     * without the service's key nobody gets from a number to it.
     */
    @Access(AccessType.PROPERTY)
    @Column
    public String getPersonId() {
        return identityNoIndex == null
                ? null
                : UUID.nameUUIDFromBytes((documentType + '|' + identityNoIndex).getBytes(UTF_8))
                        .toString();
    }

    /** Called when a row is read; the pseudonym follows from the document. */
    public void setPersonId(String stored) {}

    @Override
    public String computeNaturalKey() {
        return identityNoIndex + '|' + role + '|' + signedOn;
    }

    @Override
    public SortedSet<String> subjectIds() {
        return identityNoIndex == null ? new TreeSet<>() : new TreeSet<>(Set.of(getPersonId()));
    }

    @Override
    public String title() {
        return (role == null ? "" : role().zh() + ' ')
                + Objects.toString(fromOrganisation, "")
                + " → "
                + Objects.toString(toOrganisation, "");
    }
}
