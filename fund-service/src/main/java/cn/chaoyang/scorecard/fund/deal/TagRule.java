package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** By which text a deal is said to be early, small, long-term or in hard technology, from a day on. */
@Entity
@Table(name = "tag_rule")
public class TagRule extends RegisterRecord {

    public String tag;
    public String text;
    public LocalDate inForceFrom;
    public String documentNo;

    @Override
    protected String computeNaturalKey() {
        return tag + '|' + inForceFrom;
    }

    @Override
    public String title() {
        return DealTag.valueOf(tag).zh() + "（" + inForceFrom + " 起）";
    }
}
