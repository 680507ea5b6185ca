package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.revision.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/**
 * A line of the trail as the database has it.
 *
 * @param hash as stored
 * @param contentHash as computed from the content now
 */
record Line(long seq, String recordType, UUID recordId, String previousHash, String hash, String contentHash) {

    static final String IN_ORDER =
            """
            select seq, id, record_type, record_id, district, change_kind, reason_code, actor, unit, recorded_at,
                   snapshot, subjects, previous_hash, hash
              from revision
             order by seq""";

    /** Written in place of a hash that cannot be computed; equal to none. */
    private static final String NONE = "";

    static Line of(Revision revision, String hash) {
        return new Line(
                revision.seq(),
                revision.recordType(),
                revision.recordId(),
                revision.previousHash(),
                hash,
                revision.hash());
    }

    /** Reads a row of {@link #IN_ORDER}, whatever somebody has made of it. */
    static Line read(ResultSet row) throws SQLException {
        String kind = row.getString(6);
        if (Arrays.stream(ChangeKind.values()).noneMatch(known -> known.name().equals(kind))) {
            return new Line(
                    row.getLong(1),
                    row.getString(3),
                    row.getObject(4, UUID.class),
                    row.getString(13),
                    row.getString(14),
                    NONE);
        }
        Revision revision = new Revision(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                new Change(ChangeKind.valueOf(kind), row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11),
                row.getString(12),
                row.getString(13));
        return of(revision, row.getString(14));
    }
}
