package cn.chaoyang.scorecard.register.form;

/** What a field may say, for the description of the API only: see {@code mp.openapi.schema} in the settings of this library. */
public final class FieldValue {

    private FieldValue() {}
}
