package cn.chaoyang.scorecard.register.form;

import java.util.Arrays;
import java.util.List;

/** A constant of an enum that an option field offers: stored by its name, read by its label. */
public interface Choice {

    String name();

    Text label();

    default String zh() {
        return label().zh();
    }

    static List<Option> options(Choice... all) {
        return Arrays.stream(all)
                .map(choice -> new Option(choice.name(), choice.label()))
                .toList();
    }
}
