package cn.chaoyang.scorecard.gateway.unchanged;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;

/** Says by a short text whether an answer can be another one than before; the same on every replica. */
@ApplicationScoped
class LedgerTag {

    private static final int BYTES = 12;

    private final Clock clock;
    private final String same;

    LedgerTag(Plan plan, Units units, ObjectMapper json, Clock clock, GatewayConfig config) {
        this.clock = clock;
        try {
            // Once: the plan is far longer than everything else that is digested with each request.
            this.same = digest(config.sample()
                    + json.writeValueAsString(plan)
                    + json.writeValueAsString(units.all())
                    + units.acts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param address path and query */
    String of(String address, LedgerVersion version) {
        return digest(address + '\n' + version.text() + '\n' + LocalDate.now(clock) + '\n' + same);
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
