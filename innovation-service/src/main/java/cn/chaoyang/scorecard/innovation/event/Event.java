package cn.chaoyang.scorecard.innovation.event;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something that was held or published. */
@Entity
@Table(name = "event")
public class Event extends RegisterRecord {

    public String kind;
    public String name;
    public LocalDate heldOn;
    public String host;
    public String workItem;
    public Long participants;
    public String outcome;
    public String documentNo;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name + '|' + heldOn;
    }

    @Override
    public String title() {
        return name;
    }
}
