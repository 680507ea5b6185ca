package cn.chaoyang.scorecard.gateway.live;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has changed since a cursor, by what the ledger itself has booked. */
@ApplicationScoped
class Progress {

    /** Further behind than this, looking at everything again is cheaper than finding out what has changed. */
    private static final long FAR_BEHIND = 50_000;

    private static final String PLACES =
            """
            select topic_id || '.' || log_partition as place, next_offset from position
            """;

    private static final String BESIDES =
            """
            select (select count(resolved_at) from quarantine) as mended,
                   (select coalesce(max(id), 0) from decision where district = ?) as decision
            """;

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

    /** @param indicators that may show something else than at the earlier cursor */
    record Step(Cursor now, Set<String> indicators) {}

    Cursor now() {
        return ledger.read(this::cursor);
    }

    Step since(Cursor before) {
        return ledger.read(connection -> {
            Cursor now = cursor(connection);
            return new Step(now, now.equals(before) ? Set.of() : changed(connection, before, now));
        });
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        plan.indicators().forEach(indicator -> all.add(indicator.id()));
        return all;
    }

    private Cursor cursor(Connection connection) throws SQLException {
        SortedMap<String, Long> offsets = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(PLACES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                offsets.put(rows.getString("place"), rows.getLong("next_offset"));
            }
        }
        try (PreparedStatement query = connection.prepareStatement(BESIDES)) {
            query.setString(1, district);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Cursor(offsets, row.getLong("mended"), row.getLong("decision"));
            }
        }
    }

    private Set<String> changed(Connection connection, Cursor before, Cursor now) throws SQLException {
        if (before.mended() != now.mended()) {
            // They stand at their own places, before what was heard of.
            return all();
        }
        Set<String> measures = new HashSet<>();
        for (Map.Entry<String, Long> place : now.offsets().entrySet()) {
            long from = before.offsets().getOrDefault(place.getKey(), 0L);
            if (from > place.getValue() || place.getValue() - from > FAR_BEHIND) {
                return all();
            }
            if (from < place.getValue()) {
                measures.addAll(booked(connection, place.getKey(), from, place.getValue()));
            }
        }
        Set<String> indicators = new TreeSet<>();
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

    private Set<String> booked(Connection connection, String place, long from, long to) throws SQLException {
        int dot = place.indexOf('.');
        Set<String> measures = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(MEASURES)) {
            query.setInt(1, Integer.parseInt(place.substring(0, dot)));
            query.setInt(2, Integer.parseInt(place.substring(dot + 1)));
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
