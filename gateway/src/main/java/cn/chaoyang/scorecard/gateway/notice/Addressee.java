package cn.chaoyang.scorecard.gateway.notice;

/** @param account login name; {@code null} for everybody of the unit */
public record Addressee(String unit, String account) {

    public static Addressee everybodyOf(String unit) {
        return new Addressee(unit, null);
    }
}
