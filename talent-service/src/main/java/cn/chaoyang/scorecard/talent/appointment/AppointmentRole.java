package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** The two roles; each goes in its own direction between a university or institute and an enterprise of the district. */
enum AppointmentRole {
    /** I14: from a university or institute into an enterprise. */
    VICE_PRESIDENT("科创副总", "Vice-president for science", "science-vice-presidents"),
    /** I15: from an enterprise to a university or institute. */
    PROFESSOR("产业教授", "Industry professor", "industry-professors");

    private final String zh;
    private final String en;
    private final String measure;

    AppointmentRole(String zh, String en, String measure) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
    }

    String zh() {
        return zh;
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
        return Arrays.stream(values())
                .map(role -> Option.of(role.name(), role.zh, role.en))
                .toList();
    }
}
