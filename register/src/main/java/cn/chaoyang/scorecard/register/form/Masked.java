package cn.chaoyang.scorecard.register.form;

/** Personal values as they are shown and exported. Coming back, such a value means: what is stored stays. */
public final class Masked {

    private Masked() {}

    public static boolean is(Object raw) {
        return raw instanceof String text && text.indexOf('*') >= 0;
    }
}
