package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.gateway.notice.UnitChannels.Dingtalk;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 钉钉自定义机器人, with its signature (加签): Base64 of HMAC-SHA256 of {@code timestamp\nsecret} under the secret. */
@ApplicationScoped
class DingtalkSender implements Sender {

    private static final String ALGORITHM = "HmacSHA256";

    private final Robot robot;
    private final Clock clock;

    DingtalkSender(Robot robot, Clock clock) {
        this.robot = robot;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.DINGTALK;
    }

    @Override
    public void send(UnitChannels to, Message message) throws NotSentException {
        robot.post(
                address(to.dingtalk(), clock.millis()),
                Map.of(
                        "msgtype",
                        "markdown",
                        "markdown",
                        Map.of("title", message.title(), "text", message.markdown())));
    }

    /** @param timestamp milliseconds; the robot takes it for an hour */
    static URI address(Dingtalk robot, long timestamp) {
        if (robot.secret() == null) {
            return robot.url();
        }
        String sign = URLEncoder.encode(sign(timestamp, robot.secret()), StandardCharsets.UTF_8);
        return URI.create(robot.url() + "&timestamp=" + timestamp + "&sign=" + sign);
    }

    private static String sign(long timestamp, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signed = mac.doFinal((timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
