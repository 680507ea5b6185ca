package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** One mail to all mailboxes of a unit. */
@ApplicationScoped
class MailSender implements Sender {

    private final ReactiveMailer mailer;
    private final Duration timeout;

    MailSender(ReactiveMailer mailer, GatewayConfig config) {
        this.mailer = mailer;
        this.timeout = config.notices().timeout();
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void send(UnitChannels to, Message message) throws NotSentException {
        Mail mail = new Mail().setTo(to.mail()).setSubject(message.title()).setText(message.plain());
        try {
            mailer.send(mail).await().atMost(timeout);
        } catch (TimeoutException e) {
            throw new NotSentException("timeout");
        } catch (RuntimeException e) {
            // Its words may hold addresses.
            throw new NotSentException("smtp");
        }
    }
}
