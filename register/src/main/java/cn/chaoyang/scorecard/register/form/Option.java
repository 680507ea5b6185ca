package cn.chaoyang.scorecard.register.form;

/**
 * One choice of an option field.
 *
 * @param value what is stored, for example {@code HIGH_TECH}
 * @param label what is read and what a cell holds, for example 高新技术企业
 */
public record Option(String value, Text label) {

    public static Option of(String value, String zh, String en) {
        return new Option(value, Text.of(zh, en));
    }
}
