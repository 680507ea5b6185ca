package cn.chaoyang.scorecard.journal;

/**
 * What a verification of the chain has found.
 *
 * @param upTo the last line that is what it was
 * @param from the line the chain begins behind: 0, or where old lines were cut off
 * @param waiting lines written that have no place yet
 * @param broken the first place that is not what it was; {@code null} for a whole chain
 */
public record Verification(Head upTo, long from, long waiting, Broken broken) {

    /**
     * The first place that is not what it was.
     *
     * @param seq of the line, there or missing
     */
    public record Broken(Kind kind, long seq) {}

    /** What is wrong. */
    public enum Kind {
        /** The hash does not fit the content: the line was changed. */
        CONTENT,
        /** The previous hash is not that of the line before. */
        PREVIOUS,
        /** The line is not there. */
        MISSING,
        /** The head of the chain is not its newest line. */
        HEAD
    }
}
