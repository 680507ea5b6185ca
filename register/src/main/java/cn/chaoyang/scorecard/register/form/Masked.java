package cn.chaoyang.scorecard.register.form;

/** Personal values as they are shown and exported. Coming back, such a value means: what is stored stays. */
public final class Masked {

    /** What is shown in the place of a value that has been destroyed. */
    public static final String DESTROYED = "已按规定删除";

    private Masked() {}

    public static boolean is(Object raw) {
        return raw instanceof String text && (text.indexOf('*') >= 0 || isDestroyed(text));
    }

    public static boolean isDestroyed(Object raw) {
        return raw instanceof String text && text.strip().equals(DESTROYED);
    }
}
