package cn.chaoyang.scorecard.faults.load;

/**
 * How much people do.
 *
 * @param rows of each import; 0 for nobody who imports
 * @param thinkMillis how long they pause between two goes
 */
public record Pace(int rows, long thinkMillis) {

    /** As in a busy office: leaves a small machine room for starting what was killed. */
    public static final Pace BUSY = new Pace(50, 400);

    /** Nobody imports. */
    public static final Pace TYPING = new Pace(0, 200);

    /** As much as the machine takes. */
    public static final Pace FLOOD = new Pace(500, 0);
}
