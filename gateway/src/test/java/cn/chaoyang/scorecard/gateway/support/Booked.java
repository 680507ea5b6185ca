package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.gateway.ledger.Facts;
import cn.chaoyang.scorecard.gateway.ledger.LedgerStore;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.FactItem;
import cn.chaoyang.scorecard.gateway.ledger.LogPlace;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Facts booked without a broker, from a log of their own. */
public final class Booked {

    private final LedgerStore store;
    private final String source;
    private final String topic;
    private long offset;

    public Booked(DataSource database, String source) throws SQLException {
        this.store = new LedgerStore(database);
        this.source = source;
        this.topic = source + ".facts.v1";
        this.offset = store.positionOf(topic, 0);
    }

    /** One subject's newest version, in the log at that moment. */
    public void book(Instant at, String id, long version, Contribution... contributions) throws SQLException {
        Fact fact = Facts.fact(source, new Subject("subject", id, "示例" + id, version, List.of(contributions)));
        store.book(new LogBatch(
                topic,
                0,
                offset,
                offset + 1,
                List.of(new FactItem(new LogPlace(topic, 0, offset, at), fact, new byte[] {1}))));
        offset++;
    }
}
