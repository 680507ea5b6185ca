package cn.chaoyang.scorecard.faults.recount;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.faults.load.Filed;
import cn.chaoyang.scorecard.faults.load.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service's own tables hold. */
final class Owner {

    private static final TypeReference<List<Subject>> SUBJECTS = new TypeReference<>() {};

    private final Kind kind;

    Owner(Kind kind) {
        this.kind = kind;
    }

    String source() {
        return kind.source();
    }

    /** The accepted rows, by the name of the record. */
    Map<String, Filed> rows() {
        Map<String, Filed> rows = new HashMap<>();
        Sql.each(
                kind.service(),
                row -> {
                    Filed filed = filed(row);
                    rows.put(filed.name(), filed);
                },
                kind.acceptedRows());
        return rows;
    }

    /** What those rows come to, worked out from their columns. */
    Map<Place, BigDecimal> countedFromRows() {
        Map<Place, BigDecimal> counted = new TreeMap<>();
        Sql.each(
                kind.service(),
                row -> {
                    Filed filed = filed(row);
                    String subject = row.getString("subject");
                    kind.measures(filed)
                            .forEach((measure, amount) ->
                                    add(counted, new Place(source(), "", subject, measure, filed.day(), ""), amount));
                },
                kind.acceptedRows());
        return counted;
    }

    /** What its newest subjects say. */
    Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new TreeMap<>();
        Sql.each(kind.service(), row -> keepNewest(subjects, row.getString(1)), "select contributions from subject");
        return subjects;
    }

    /** The newest version of each subject in the audit trail. */
    Map<String, Subject> subjectsOfTrail() {
        Map<String, Subject> subjects = new TreeMap<>();
        Sql.each(
                kind.service(),
                row -> keepNewest(subjects, row.getString(1)),
                "select subjects from revision order by seq");
        return subjects;
    }

    /** The boundaries of the subjects: what a ledger has to have booked of them. */
    Map<Place, BigDecimal> boundaries(Map<String, Subject> subjects) {
        Map<Place, BigDecimal> boundaries = new TreeMap<>();
        for (Subject subject : subjects.values()) {
            Boundary.of(subject.contributions())
                    .forEach((boundary, amount) -> boundaries.put(
                            new Place(
                                    source(),
                                    subject.register(),
                                    subject.id(),
                                    boundary.measure(),
                                    boundary.day(),
                                    EventCodec.json().convertValue(boundary.cause(), String.class)),
                            amount.setScale(2)));
        }
        return boundaries;
    }

    /** Whether everything accepted stands in the log. */
    boolean isPublished() {
        return Sql.number(kind.service(), "select count(*) from unpublished") == 0;
    }

    /** Revisions, by id, with where each stands in the chain and in the log. */
    List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        Sql.each(
                kind.service(),
                row -> revisions.add(new Revision(row.getLong(1), row.getString(2), row.getLong(3), row.getBoolean(4))),
                "select r.seq, r.id::text, coalesce(p.log_offset, -1), r.change_kind = 'RECOUNTED'"
                        + " from revision r left join publication p on p.seq = r.seq order by r.seq");
        return revisions;
    }

    /**
     * A line of the audit trail.
     *
     * @param offset where the log holds it; -1 where nobody knows
     * @param recounted whether the service itself has found that it had counted otherwise before
     */
    record Revision(long seq, String id, long offset, boolean recounted) {}

    private Filed filed(ResultSet row) throws SQLException {
        return new Filed(kind, row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal("amount"));
    }

    static void add(Map<Place, BigDecimal> sums, Place place, BigDecimal amount) {
        sums.merge(place, amount.setScale(2), BigDecimal::add);
    }

    private static void keepNewest(Map<String, Subject> subjects, String json) {
        try {
            for (Subject subject : EventCodec.json().readValue(json, SUBJECTS)) {
                subjects.merge(
                        subject.register() + '/' + subject.id(),
                        subject,
                        (known, other) -> other.version() > known.version() ? other : known);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
