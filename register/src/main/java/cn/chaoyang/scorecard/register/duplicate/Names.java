package cn.chaoyang.scorecard.register.duplicate;

import cn.chaoyang.scorecard.register.form.Characters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is left of a name when everything is taken away in which two writings of it differ. */
final class Names {

    /** Below, a single symbol makes another name more often than a slip of the pen. */
    private static final int LONG_ENOUGH = 8;

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}\\s]");
    private static final Pattern PLACE = Pattern.compile("^(?:吉林省)?(?:长春市|长春)?(?:朝阳区)?");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:集团)?(?:有限责任公司|股份有限公司|有限公司|股份公司|公司)$");
    private static final Pattern NO_ORDINAL = Pattern.compile("[^0-9一二三四五六七八九十甲乙丙丁]");

    private Names() {}

    /** The same for 长春示例光电（集团）有限公司 and 示例光电集团有限责任公司. */
    static String core(String name) {
        String plain = PUNCTUATION
                .matcher(Characters.halfWidth(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String local = PLACE.matcher(plain).replaceFirst("");
        String core = LEGAL_FORM.matcher(local).replaceFirst("");
        return core.isEmpty() ? plain : core;
    }

    /**
     * Forms under which a slip of the pen is found: the core itself, with one symbol left open, and with two neighbours in
     * order; beside its numerals, so that 第一 and 第二 have none in common.
     */
    static Set<String> loose(String core) {
        Set<String> forms = new HashSet<>();
        if (core.length() >= LONG_ENOUGH) {
            forms.add(core);
            for (int i = 0; i < core.length(); i++) {
                forms.add(core.substring(0, i) + '?' + core.substring(i + 1));
                if (i > 0 && core.charAt(i - 1) > core.charAt(i)) {
                    forms.add(core.substring(0, i - 1) + core.charAt(i) + core.charAt(i - 1) + core.substring(i + 1));
                }
            }
        }
        return numbered(core, forms);
    }

    /** What the core looks for: its loose forms, and those of a core that lacks one of its symbols. */
    static Set<String> almost(String core) {
        Set<String> forms = new HashSet<>(loose(core));
        if (core.length() > LONG_ENOUGH) {
            Set<String> shorter = new HashSet<>();
            for (int i = 0; i < core.length(); i++) {
                shorter.add(core.substring(0, i) + core.substring(i + 1));
            }
            forms.addAll(numbered(core, shorter));
        }
        return forms;
    }

    private static Set<String> numbered(String core, Set<String> forms) {
        String ordinals = NO_ORDINAL.matcher(core).replaceAll("");
        return forms.stream().map(form -> form + '#' + ordinals).collect(Collectors.toSet());
    }
}
