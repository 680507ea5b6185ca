package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** How long the personal data of an accepted record is kept (保存期限). */
@ApplicationScoped
class Retention {

    private final RegisterConfig.Retention config;

    Retention(RegisterConfig config) {
        this.config = config.retention();
    }

    /** The last day: a period after the plan has ended, or after the record has, whichever is later. */
    <R extends RegisterRecord> LocalDate until(RecordType<R> type, R row) {
        LocalDate ended =
                type.ended(row).filter(day -> day.isAfter(config.planEnds())).orElse(config.planEnds());
        return ended.plus(type.retention().orElse(config.period()));
    }
}
