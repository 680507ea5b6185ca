package cn.chaoyang.scorecard.innovation.property;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A zone, university, institute or enterprise that sets an example in protecting intellectual property. */
@Entity
@Table(name = "property_demonstration")
public class Demonstration extends RegisterRecord {

    public String kind;
    public String name;
    public String level;
    public String stage;
    public String documentNo;
    public LocalDate recognisedOn;
    public LocalDate validUntil;
    public LocalDate revokedOn;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name + '|' + level;
    }

    @Override
    protected String computeSubject() {
        return kind + '|' + name;
    }

    @Override
    public String title() {
        return name;
    }
}
