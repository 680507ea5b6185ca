package cn.chaoyang.scorecard.contract;

/** The kinds of change an accepted revision can make. On the wire in lower camel case, for example {@code movedIn}. */
public enum ChangeKind {
    GRANTED,
    RENEWED,
    REVOKED,
    MOVED_IN,
    MOVED_OUT,
    CORRECTED,
    WITHDRAWN,
    MERGED,
    RECOUNTED,
    PUBLISHED,
    OPENING
}
