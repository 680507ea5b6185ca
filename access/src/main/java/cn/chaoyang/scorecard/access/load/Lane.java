package cn.chaoyang.scorecard.access.load;

/** What a request is counted with: one kind that is too much leaves room for the others. */
public enum Lane {
    /** Reading. */
    READS,
    /** Changing something; holds a connection of the database while it waits for a second one. */
    WRITES,
    /** Taking in a workbook: in memory as a whole. */
    IMPORTS,
    /** Handed on to another service, which counts for itself. */
    HANDED_ON,
    /** Held open as long as a screen is: how many says nothing. */
    UNCOUNTED
}
