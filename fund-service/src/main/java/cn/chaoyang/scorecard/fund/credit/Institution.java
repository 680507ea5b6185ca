package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.form.Characters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A legal institution as a record names it.
 *
 * @param creditCode {@code null} where it is not given
 */
record Institution(String name, String creditCode) {

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:股份有限公司|有限责任公司|有限公司)$");

    /** Its credit code; without one its name, in which neither blanks nor the legal form tell two institutions apart. */
    String key() {
        return creditCode == null ? plainName() : creditCode;
    }

    /** Whether both are one: by their codes where both have one, else by their names. */
    boolean same(Institution other) {
        return creditCode != null && other.creditCode != null
                ? creditCode.equals(other.creditCode)
                : plainName().equals(other.plainName());
    }

    /** The subject that its product counts as. */
    String subjectOf(String product) {
        return key() + '|' + product;
    }

    private String plainName() {
        String even = Characters.withoutBlanks(Characters.halfWidth(name)).toLowerCase(Locale.ROOT);
        return LEGAL_FORM.matcher(even).replaceFirst("");
    }
}
