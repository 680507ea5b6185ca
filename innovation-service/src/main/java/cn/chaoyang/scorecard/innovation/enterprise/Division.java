package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** 区划 by GB/T 2260. A name would not do: 朝阳区 is 110105 in 北京 and 220104 here. */
final class Division {

    static final String HERE = "220104";

    private static final Pattern CODE_PATTERN = Pattern.compile("\\d{6}");

    static final Field FIELD = Field.of(CODE, "division", "区划", "Division")
            .alsoCalled("区划代码", "行政区划", "行政区划代码", "所属区", "所属区县", "所属县区", "所在区", "县区")
            .helped(
                    "GB/T 2260 六位代码，长春市朝阳区是220104；填其他代码的不计入，可不填",
                    "The six digits of GB/T 2260, 220104 for this district: what has another code does not count")
            .checked((field, value) -> check(field, (String) value));

    private Division() {}

    /** @param code {@code null} where nobody said */
    static boolean elsewhere(String code) {
        return code != null && !HERE.equals(code);
    }

    private static Optional<Violation> check(Field field, String value) {
        return CODE_PATTERN.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(
                        field.name(),
                        "division-code",
                        "区划请填六位代码：“朝阳区”有两个，长春市的是220104，北京市的是110105",
                        "Give the six digits: there are two districts called 朝阳区, 220104 in Changchun and 110105 in"
                                + " Beijing"));
    }
}
