package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Text;

/** What sends or receives somebody. */
enum Side implements Choice {
    ACADEMIC(Text.of("高校院所", "University or institute")),
    ENTERPRISE(Text.of("企业", "Enterprise")),
    OTHER(Text.of("其他", "Other"));

    private final Text label;

    Side(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    static Field field(String name, String zh, String en) {
        return Field.option(name, zh, en, Choice.options(values())).asRequired();
    }

    /** @param kind the name of one, or {@code null} where it is not known */
    static boolean fits(Side wanted, String kind) {
        return kind == null || wanted.name().equals(kind);
    }
}
