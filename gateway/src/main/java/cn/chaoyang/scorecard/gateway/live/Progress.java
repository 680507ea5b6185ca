package cn.chaoyang.scorecard.gateway.live;

import static java.util.stream.Collectors.toSet;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion.Place;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What has changed since an earlier version of the ledger, by what the ledger itself has booked. */
@ApplicationScoped
class Progress {

    /** Further behind than this, looking at everything again is cheaper than finding out what has changed. */
    private static final long FAR_BEHIND = 50_000;

    private static final String MEASURES =
            """
            select m.name
            from (select distinct measure_id from entry
                  where topic_id = ? and log_partition = ? and log_offset >= ? and log_offset < ? and district = ?) e
            join measure m on m.id = e.measure_id
            """;

    private static final String DECIDED =
            "select distinct indicator from decision where district = ? and id > ? and id <= ?";

    private final ReadConnection ledger;
    private final Plan plan;
    private final String district;

    Progress(ReadConnection ledger, Plan plan, GatewayConfig config) {
        this.ledger = ledger;
        this.plan = plan;
        this.district = config.district();
    }

    /**
     * What was found in one snapshot.
     *
     * @param changed by each earlier version that was asked about: indicators that may show something else than in it
     */
    record Step(LedgerVersion now, Map<LedgerVersion, Set<String>> changed) {}

    Step since(Set<LedgerVersion> earlier) {
        return ledger.read(connection -> {
            LedgerVersion now = LedgerVersion.read(connection, district);
            Map<LedgerVersion, Set<String>> changed = new HashMap<>();
            for (LedgerVersion before : earlier) {
                changed.put(before, before.equals(now) ? Set.of() : changed(connection, before, now));
            }
            return new Step(now, changed);
        });
    }

    Set<String> all() {
        return plan.indicators().stream().map(Indicator::id).collect(toSet());
    }

    private Set<String> changed(Connection connection, LedgerVersion before, LedgerVersion now) throws SQLException {
        OptionalLong ahead = now.ahead(before);
        if (ahead.isEmpty() || ahead.getAsLong() > FAR_BEHIND) {
            return all();
        }
        Set<String> measures = new HashSet<>();
        for (Map.Entry<Place, Long> place : now.next().entrySet()) {
            long from = before.next().getOrDefault(place.getKey(), 0L);
            if (from < place.getValue()) {
                measures.addAll(booked(connection, place.getKey(), from, place.getValue()));
            }
        }
        Set<String> indicators = new HashSet<>();
        for (Indicator indicator : plan.indicators()) {
            if (indicator.allMeasures().stream().anyMatch(measures::contains)) {
                indicators.add(indicator.id());
            }
        }
        if (before.decision() != now.decision()) {
            indicators.addAll(decided(connection, before.decision(), now.decision()));
        }
        return indicators;
    }

    private Set<String> booked(Connection connection, Place place, long from, long to) throws SQLException {
        Set<String> measures = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(MEASURES)) {
            query.setInt(1, place.topic());
            query.setInt(2, place.partition());
            query.setLong(3, from);
            query.setLong(4, to);
            query.setString(5, district);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    measures.add(rows.getString("name"));
                }
            }
        }
        return measures;
    }

    private Set<String> decided(Connection connection, long after, long upTo) throws SQLException {
        Set<String> indicators = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(DECIDED)) {
            query.setString(1, district);
            query.setLong(2, after);
            query.setLong(3, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String indicator = rows.getString("indicator");
                    if (indicator == null) {
                        return all();
                    }
                    indicators.add(indicator);
                }
            }
        }
        return indicators;
    }
}
