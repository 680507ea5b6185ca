package cn.chaoyang.scorecard.gateway.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells units and their people. */
@ApplicationScoped
public class Notices {

    private final NoticeStore store;
    private final DeliveryStore deliveries;
    private final Channels channels;

    Notices(NoticeStore store, DeliveryStore deliveries, Channels channels) {
        this.store = store;
        this.deliveries = deliveries;
        this.channels = channels;
    }

    /**
     * Tells each of them once, and each unit once by every channel it has, however many of its people are told.
     *
     * @param connection of the transaction of what is told: one is not kept without the other
     */
    public void tell(Connection connection, NoticeKind kind, About about, Collection<Addressee> addressees)
            throws SQLException {
        Set<String> told = new HashSet<>();
        for (Addressee addressee : new LinkedHashSet<>(addressees)) {
            long id = store.keep(connection, kind, about, addressee);
            if (told.add(addressee.unit())) {
                for (Channel channel : channels.open(addressee.unit())) {
                    deliveries.ask(connection, id, channel);
                }
            }
        }
    }
}
