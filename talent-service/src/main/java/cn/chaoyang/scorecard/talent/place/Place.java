package cn.chaoyang.scorecard.talent.place;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A house, community or centre that serves talent. */
@Entity
@Table(name = "place")
public class Place extends RegisterRecord {

    public String kind;
    public String name;
    public String address;

    /** Flats, or places in courses. */
    public Long capacity;

    public Long occupied;
    public String documentNo;
    public LocalDate openedOn;

    /** The last day. */
    public LocalDate closedOn;

    public String note;

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name;
    }

    @Override
    public String title() {
        return name;
    }
}
