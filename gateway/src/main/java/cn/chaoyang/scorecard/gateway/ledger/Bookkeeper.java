package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.gateway.ledger.LogBatch.FactItem;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Books what the log says. */
@ApplicationScoped
public class Bookkeeper {

    private static final Logger LOG = Logger.getLogger(Bookkeeper.class);
    private static final String DATA_EXCEPTION = "22";

    private final LedgerStore store;
    private final MeterRegistry metrics;

    public Bookkeeper(LedgerStore store, MeterRegistry metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Books a batch. A fact whose data the database refuses is set aside like one nobody can read; any other fault of the
     * database is thrown, and the batch has to come again.
     *
     * @throws PositionMovedException when somebody else booked the partition meanwhile
     */
    public void book(LogBatch batch) throws SQLException {
        try {
            store.book(batch);
            count(batch);
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            narrow(batch, e);
        }
    }

    private void narrow(LogBatch batch, SQLException refused) throws SQLException {
        if (batch.items().size() > 1) {
            for (LogBatch half : batch.cut(batch.items().size() / 2)) {
                book(half);
            }
        } else if (batch.items().get(0) instanceof FactItem) {
            book(batch.setAside(reasonOf(refused)));
        } else {
            throw refused;
        }
    }

    /** Whether the database holds anything against the data itself. */
    static boolean isRefusal(SQLException fault) {
        return fault.getSQLState() != null && fault.getSQLState().startsWith(DATA_EXCEPTION);
    }

    static String reasonOf(SQLException refused) {
        return "the ledger cannot hold it: " + refused.getSQLState();
    }

    private void count(LogBatch batch) {
        metrics.counter("ledger.facts", "topic", batch.topic())
                .increment(batch.facts().count());
        batch.unreadable().forEach(item -> {
            metrics.counter("ledger.quarantined", "topic", batch.topic()).increment();
            LOG.warnf(
                    "%s-%d offset %d set aside: %s",
                    batch.topic(), batch.partition(), item.place().offset(), item.reason());
        });
    }
}
