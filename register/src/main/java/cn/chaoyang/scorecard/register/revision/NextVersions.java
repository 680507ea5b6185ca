package cn.chaoyang.scorecard.register.revision;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.revision.SubjectFollower.Following;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the subjects a change touches and gives them their next versions. Used only under the lock of the chain. */
public final class NextVersions {

    private final Connection connection;
    private final SubjectStore subjects;
    private final String register;
    private final Map<String, Counted> counted;
    private final Map<String, Long> versions;
    private final Following following;
    private final Map<String, List<Contribution>> before;
    private final Map<String, Subject> newest = new LinkedHashMap<>();

    /**
     * @param counting asked once for all of them, after the rows are written
     * @param touched every subject that {@link #publish} will be asked for
     */
    public NextVersions(
            Connection connection,
            Counting counting,
            Collection<String> touched,
            SubjectStore subjects,
            SubjectFollower follower)
            throws SQLException {
        this.connection = connection;
        this.subjects = subjects;
        this.register = counting.register();
        this.counted = counting.count(touched);
        this.versions = new HashMap<>(subjects.versions(connection, register, touched));
        this.following = follower.follow(connection, register);
        this.before = following.active() ? subjects.contributions(connection, register, touched) : new HashMap<>();
    }

    /** @return the next version of each, and of whatever follows them, as one fact publishes them */
    public List<Subject> publish(Collection<String> ids) throws SQLException {
        List<Subject> published = new ArrayList<>();
        for (String id : ids) {
            Counted now = counted.get(id);
            Subject subject =
                    new Subject(register, id, now.title(), versions.merge(id, 1L, Long::sum), now.contributions());
            newest.put(id, subject);
            published.add(subject);
            if (following.active()) {
                List<Contribution> then = before.put(id, now.contributions());
                published.addAll(following.after(then == null ? List.of() : then, now.contributions()));
            }
        }
        return published;
    }

    /** Writes down where the subjects stand now. */
    public void end() throws SQLException {
        subjects.save(connection, newest.values());
        following.end();
    }
}
