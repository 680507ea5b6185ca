package cn.chaoyang.scorecard.bench.harness;

/**
 * A line of a table.
 *
 * @param what what was asked of the system
 * @param figure what it gave, with its unit
 * @param peer beside what it is put; empty when it stands alone
 * @param ratio the figure by the peer's; empty when there is none
 * @param goal what was wanted, and whether it is so; empty when nothing was
 */
public record Row(String what, String figure, String peer, String ratio, String goal) {

    /** A figure beside a peer's, both in the same unit, with a goal for their ratio. */
    public static Row beside(String what, double figure, String peer, double peerFigure, String unit, Goal goal) {
        return new Row(
                what,
                with(figure, unit),
                peer + ": " + with(peerFigure, unit),
                Numbers.plain(figure / peerFigure),
                goal.verdict(figure / peerFigure));
    }

    /** A figure with a goal of its own; the peer is shown with the ratio. */
    public static Row absolute(String what, double figure, String peer, double peerFigure, String unit, Goal goal) {
        return new Row(
                what,
                with(figure, unit),
                peer + ": " + with(peerFigure, unit),
                Numbers.plain(figure / peerFigure),
                goal.verdict(figure));
    }

    /** A figure at several sizes, and how much it grew between them, with a goal for that. */
    public static Row grown(String what, String figures, double growth, String peer, Goal goal) {
        return new Row(what, figures, peer, Numbers.plain(growth) + " ×", goal.verdict(growth));
    }

    /** A figure alone. */
    public static Row alone(String what, double figure, String unit, Goal goal) {
        return new Row(what, with(figure, unit), "", "", goal.verdict(figure));
    }

    private static String with(double figure, String unit) {
        return Numbers.plain(figure) + ' ' + unit;
    }
}
