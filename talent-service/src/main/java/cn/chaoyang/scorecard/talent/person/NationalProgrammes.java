package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 国家级人才工程 (rules.md §2.7): their lists are not public, so they are not named, and who was selected, when and from where
 * is for the unit that keeps the record and for supervisors.
 */
final class NationalProgrammes {

    /** What stands for the name of every one of them. */
    static final String CODE = "国家重大人才工程（代码）";

    static final Restriction RESTRICTION = new Restriction(
            "level",
            AwardLevel.NATIONAL.name(),
            Set.of(
                    "category",
                    "batchYear",
                    "documentNo",
                    "selectedOn",
                    "cancelledOn",
                    "employer",
                    "employerCreditCode",
                    "note"));

    /** Fields in which anything can be written. */
    private static final List<String> FREE = List.of("category", "documentNo", "note");

    /** What programmes are called after. It has no list of their names: that would name them. */
    private static final Pattern NAMING = Pattern.compile("计划|工程|学者|英才|领军|百人|千人|万人|[杰优]青|杰出青年|优秀青年");

    private NationalProgrammes() {}

    static List<Violation> unnamed(Values values) {
        if (!AwardLevel.NATIONAL.name().equals(values.text("level"))) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        if (values.has("programme") && !CODE.equals(values.text("programme"))) {
            found.add(Violation.error(
                    "programme",
                    "national-programme-named",
                    "国家级人才工程不写名称，请填“" + CODE + "”",
                    "A national programme is not named: write “" + CODE + "”"));
        }
        FREE.stream()
                .filter(field -> NAMING.matcher(
                                Objects.toString(values.text(field), "").replace(CODE, ""))
                        .find())
                .map(field -> Violation.error(
                        field,
                        "national-programme-named",
                        "国家级人才工程不写名称，这里看来写到了工程、计划或称号，请删去",
                        "A national programme is not named, and this seems to name one: leave it out"))
                .forEach(found::add);
        return found;
    }
}
