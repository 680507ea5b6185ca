package cn.chaoyang.scorecard.journal;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Writes what was over before anybody could wait for the journal; from threads that must not wait, too. */
@ApplicationScoped
public class LateLines {

    private static final Logger LOG = Logger.getLogger(LateLines.class);

    private final Vertx vertx;
    private final Journal journal;

    LateLines(Vertx vertx, Journal journal) {
        this.vertx = vertx;
        this.journal = journal;
    }

    /** Returns at once. A line that cannot be written is in the log instead. */
    public void write(Occasion occasion) {
        vertx.executeBlocking(
                        () -> {
                            journal.recordOutcome(occasion);
                            return null;
                        },
                        false)
                .onFailure(fault -> LOG.errorf(fault, "not in the journal: %s", occasion));
    }
}
