package cn.chaoyang.scorecard.register.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which subjects of one kind count as another, as the current transaction sees it. */
public final class MergedSubjects {

    private final Map<String, String> into;

    private MergedSubjects(Map<String, String> into) {
        this.into = Map.copyOf(into);
    }

    /** Those of one register that are in force. */
    public static MergedSubjects of(Connection connection, String register) throws SQLException {
        Map<String, String> into = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                """
                select subject, into_subject from subject_merge
                where register = ? and state in ('MERGED', 'UNDO_PROPOSED')""")) {
            query.setString(1, register);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    into.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return new MergedSubjects(into);
    }

    /** The subjects others count as. */
    public Set<String> targets() {
        return Set.copyOf(into.values());
    }

    /** The subject that counts for this one: itself where it is not merged. */
    public String of(String subject) {
        String counts = subject;
        // A merge into what is itself merged away is refused, and so is one that would come back: this ends.
        while (into.containsKey(counts)) {
            counts = into.get(counts);
        }
        return counts;
    }
}
