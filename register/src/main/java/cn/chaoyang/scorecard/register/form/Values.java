package cn.chaoyang.scorecard.register.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The typed values of one record by field name; a field without a value is absent. */
public final class Values {

    private final Map<String, Object> byField;

    public Values(Map<String, ?> byField) {
        this.byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public Map<String, Object> asMap() {
        return byField;
    }

    public boolean has(String field) {
        return byField.get(field) != null;
    }

    public String text(String field) {
        return (String) byField.get(field);
    }

    public LocalDate date(String field) {
        return (LocalDate) byField.get(field);
    }

    public BigDecimal money(String field) {
        return (BigDecimal) byField.get(field);
    }

    public Long integer(String field) {
        return (Long) byField.get(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(byField.get(field));
    }
}
