package cn.chaoyang.scorecard.register.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language to answer in. */
public final class Languages {

    private Languages() {}

    /** English when the caller puts it first; Chinese otherwise. */
    public static Locale of(HttpHeaders headers) {
        List<Locale> wanted = headers.getAcceptableLanguages();
        boolean english = !wanted.isEmpty()
                && Locale.ENGLISH.getLanguage().equals(wanted.get(0).getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
