package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Reads once more what nobody could read: this gateway may know what the one before it did not. */
@ApplicationScoped
public class Mending {

    private static final Logger LOG = Logger.getLogger(Mending.class);

    private final LedgerStore store;
    private final Clock clock;

    Mending(LedgerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Books a record that was set aside, at its own place in the log. Subjects of which something newer is known stay as they are.
     *
     * @throws NotMendedException when it still cannot be read, or nothing waits there
     */
    public void mend(String topic, int partition, long offset, String by) throws SQLException, NotMendedException {
        if (!Topics.FACTS.matcher(topic).matches()) {
            throw new NotMendedException(null);
        }
        try {
            store.mend(topic, partition, offset, by, clock.instant());
        } catch (SQLException e) {
            if (!Bookkeeper.isRefusal(e)) {
                throw e;
            }
            throw new NotMendedException(Bookkeeper.reasonOf(e));
        }
        LOG.infof("%s-%d offset %d could be read and was booked", topic, partition, offset);
    }
}
