package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a field's choices, by its value or by its label in either language; quotation marks and width do not matter. */
final class OptionReader {

    private static final String QUOTES = "\"'“”‘’「」『』《》()";
    private static final int LISTED = 12;

    private OptionReader() {}

    static Read read(Field field, Object raw) {
        String wanted = folded(Characters.plain(raw));
        return field.options().stream()
                .filter(option -> folded(option.value()).equals(wanted)
                        || folded(option.label().zh()).equals(wanted)
                        || folded(option.label().en()).equals(wanted))
                .findFirst()
                .map(option -> Read.of(option.value()))
                .orElseGet(() -> wrong(field, raw));
    }

    private static Read wrong(Field field, Object raw) {
        Quoted value = Quoted.of(field, raw);
        String more = field.options().size() > LISTED ? "…" : "";
        String zh =
                field.options().stream().limit(LISTED).map(o -> o.label().zh()).collect(Collectors.joining("、"));
        String en =
                field.options().stream().limit(LISTED).map(o -> o.label().en()).collect(Collectors.joining(", "));
        return Read.wrong(
                field, "option", value.zh() + "不在选项中，请填写：" + zh + more, value.en() + " is not a choice: " + en + more);
    }

    private static String folded(String text) {
        String even = Characters.withoutBlanks(Characters.halfWidth(text)).toUpperCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(even.length());
        even.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
