package cn.chaoyang.scorecard.register.record;

/** Where a row of a register stands. At most one row of a record is accepted and at most one is open. */
public enum RecordState {
    /** Being filled in; a returned one is a draft again, with the reason. */
    DRAFT,
    /** Waiting for a reviewer of the unit. */
    SUBMITTED,
    /** The truth of the register: what is counted. */
    ACCEPTED,
    /** Was accepted once; counts for nothing, kept to be seen. */
    WITHDRAWN;

    /** Waiting for somebody, and not yet the truth. */
    public boolean open() {
        return this == DRAFT || this == SUBMITTED;
    }
}
