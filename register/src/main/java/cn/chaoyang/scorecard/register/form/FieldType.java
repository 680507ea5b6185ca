package cn.chaoyang.scorecard.register.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a field holds; each has one Java type in {@link Values}. */
public enum FieldType {
    /** {@link String}, as written, trimmed. */
    TEXT,
    /** {@link String}, full-width folded to half-width, upper case, without blanks. */
    CODE,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.math.BigDecimal} in 元 with two decimals. */
    MONEY,
    /** {@link Long}. */
    INTEGER,
    /** {@link String}: the value of one of the field's options; a cell may hold its label. */
    OPTION,
    /** {@link Boolean}: 是/否. */
    FLAG;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
