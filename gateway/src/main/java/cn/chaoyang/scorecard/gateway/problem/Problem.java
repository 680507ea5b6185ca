package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.access.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The body of an error, RFC 9457.
 *
 * @param field the parameter or field at fault, absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(URI type, String title, int status, String detail, String instance, String field) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param acceptLanguage the header of the request; Chinese unless it prefers English */
    public static Problem of(
            ProblemCode code, String acceptLanguage, String instance, String field, Object... arguments) {
        boolean english = prefersEnglish(acceptLanguage);
        return new Problem(
                code.type(), code.title(english), code.status(), code.detail(english, arguments), instance, field);
    }

    /** The same of what the rules of access refuse. */
    public static Problem of(Refusal refusal, String acceptLanguage, String instance) {
        boolean english = prefersEnglish(acceptLanguage);
        return new Problem(
                URI.create("urn:scorecard:problem:" + refusal.code()),
                refusal.title().in(english),
                refusal.status(),
                refusal.detail().in(english),
                instance,
                null);
    }

    private static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return false;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(ranges, List.of("zh", "en")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
