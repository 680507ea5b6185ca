package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.record.RecordType;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of the record of processing (处理活动记录, 个人信息保护法第五十五、五十六条).
 *
 * @param fields the labels of what is personal
 * @param retention after the plan has ended, or the record has, for example {@code P3Y}
 */
record Processing(
        String register, String title, List<String> fields, String purpose, Set<String> units, String retention) {

    static Processing of(RecordType<?> type, Period usual) {
        return new Processing(
                type.name(),
                type.title().zh(),
                type.form().fields().stream()
                        .filter(Field::personal)
                        .map(field -> field.label().zh())
                        .toList(),
                type.purpose().zh(),
                new TreeSet<>(type.filingUnits()),
                type.retention().orElse(usual).toString());
    }
}
