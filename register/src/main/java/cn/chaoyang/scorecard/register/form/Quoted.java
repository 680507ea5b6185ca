package cn.chaoyang.scorecard.register.form;

/** A wrong value as an error message repeats it: never a personal one, never a long one. */
record Quoted(String zh, String en) {

    private static final int LONGEST = 40;

    static Quoted of(Field field, Object raw) {
        if (field.personal()) {
            return new Quoted("所填内容", "What was filled in");
        }
        String value = Characters.plain(raw);
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return new Quoted("「" + shown + "」", "“" + shown + "”");
    }
}
