package cn.chaoyang.scorecard.register.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language to answer in. */
public final class Languages {

    private Languages() {}

    /** English when the caller puts it first; Chinese otherwise, and for what is no list of languages. */
    public static Locale of(HttpHeaders headers) {
        List<Locale> wanted = wanted(headers);
        boolean english = !wanted.isEmpty()
                && Locale.ENGLISH.getLanguage().equals(wanted.get(0).getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static List<Locale> wanted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException e) {
            return List.of();
        }
    }
}
