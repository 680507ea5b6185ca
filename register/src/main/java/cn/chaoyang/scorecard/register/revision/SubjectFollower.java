package cn.chaoyang.scorecard.register.revision;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Something that is counted by what other subjects come to, and so changes in the same fact as they do. */
public interface SubjectFollower {

    /**
     * Begins to follow, under the lock of the chain.
     *
     * @param register the kind of subject that is about to change
     */
    Following follow(Connection connection, String register) throws SQLException;

    /** What follows during one acceptance. */
    interface Following {

        /** Whether there is anything to follow; without it, nothing has to be known of subjects as they were. */
        boolean active();

        /**
         * @param before what the subject contributed, empty for a new one
         * @return the subjects that change with it, to go out in the same fact
         */
        List<Subject> after(List<Contribution> before, List<Contribution> now) throws SQLException;

        /** Writes down where everything stands now. */
        void end() throws SQLException;
    }
}
