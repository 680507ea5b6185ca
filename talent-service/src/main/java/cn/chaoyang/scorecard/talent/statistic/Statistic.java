package cn.chaoyang.scorecard.talent.statistic;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The 人才总量 of one year's end, as the statistics office published it. */
@Entity
@Table(name = "statistic")
public class Statistic extends RegisterRecord {

    public Long year;

    /** Persons; the overlap of the six teams is taken out by the statistician, so it is not their sum. */
    public Long total;

    public Long officials;
    public Long managers;
    public Long professionals;
    public Long skilled;
    public Long rural;
    public Long socialWorkers;
    public String publisher;
    public String documentNo;
    public LocalDate publishedOn;
    public String note;

    /** The day the figure is of. */
    LocalDate yearEnd() {
        return LocalDate.of(year.intValue(), 12, 31);
    }

    @Override
    protected String computeNaturalKey() {
        return year.toString();
    }

    /** All years are one series. */
    @Override
    protected String computeSubject() {
        return "talent-total";
    }

    @Override
    public String title() {
        return year + "年人才资源统计";
    }
}
