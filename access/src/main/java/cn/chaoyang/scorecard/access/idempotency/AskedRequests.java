package cn.chaoyang.scorecard.access.idempotency;

import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.access.TokenClaims;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the key of the request that is being answered. */
@ApplicationScoped
class AskedRequests {

    static final String HEADER = "Idempotency-Key";

    /** A string of RFC 9651 as the draft has it, or the same without its quotes, as most send it. */
    private static final Pattern KEY = Pattern.compile("\"?([!#-\\[\\]-~]{1,128})\"?");

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final Fingerprint fingerprint;

    AskedRequests(CurrentVertxRequest request, SecurityIdentity identity, Fingerprint fingerprint) {
        this.request = request;
        this.identity = identity;
        this.fingerprint = fingerprint;
    }

    /**
     * @param arguments of the resource's method
     * @return empty for a request without a key
     * @throws RefusedException 400 for a key that is none
     */
    Optional<Asked> of(Object... arguments) {
        HttpServerRequest asked = request.getCurrent().request();
        String key = asked.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        Matcher read = KEY.matcher(key.strip());
        if (!read.matches()) {
            throw IdempotencyProblems.malformed();
        }
        return Optional.of(new Asked(
                TokenClaims.of(identity).username(),
                read.group(1),
                fingerprint.of(asked.method().name(), asked.uri(), arguments)));
    }
}
