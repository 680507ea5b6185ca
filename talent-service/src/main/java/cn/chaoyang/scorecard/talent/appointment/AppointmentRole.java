package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** The two roles; each goes in its own direction between a university or institute and an enterprise of the district. */
enum AppointmentRole implements Choice {
    /** I14: from a university or institute into an enterprise. */
    VICE_PRESIDENT(
            Text.of("科创副总", "Vice-president for science"), "science-vice-presidents", Side.ACADEMIC, Side.ENTERPRISE),
    /** I15: from an enterprise to a university or institute. */
    PROFESSOR(Text.of("产业教授", "Industry professor"), "industry-professors", Side.ENTERPRISE, Side.ACADEMIC);

    private final Text label;
    private final String measure;
    private final Side from;
    private final Side to;

    AppointmentRole(Text label, String measure, Side from, Side to) {
        this.label = label;
        this.measure = measure;
        this.from = from;
        this.to = to;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Who sends. */
    Side from() {
        return from;
    }

    /** Who receives. */
    Side to() {
        return to;
    }

    /** Distinct persons with a signed agreement. */
    String measure() {
        return measure;
    }

    /** Distinct persons in term (在聘). */
    String inTermMeasure() {
        return measure + "@in-term";
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
