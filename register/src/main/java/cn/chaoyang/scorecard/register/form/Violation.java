package cn.chaoyang.scorecard.register.form;

/**
 * What is wrong with one field of one record.
 *
 * @param field name of the field; {@code null} when it is the record as a whole
 * @param code stable, for machines: {@code required}, {@code date}, {@code credit-code}, …
 * @param message what to do about it
 * @param warning {@code true} when the record may be filed all the same
 */
public record Violation(String field, String code, Text message, boolean warning) {

    public static Violation error(String field, String code, String zh, String en) {
        return new Violation(field, code, Text.of(zh, en), false);
    }

    public static Violation warning(String field, String code, String zh, String en) {
        return new Violation(field, code, Text.of(zh, en), true);
    }
}
