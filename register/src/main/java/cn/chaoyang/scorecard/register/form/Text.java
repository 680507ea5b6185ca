package cn.chaoyang.scorecard.register.form;

import java.util.Locale;
import java.util.Objects;

/** What a person reads, in both languages of the product. */
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** English for an English reader, Chinese for everybody else. */
    public String in(Locale locale) {
        return locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
