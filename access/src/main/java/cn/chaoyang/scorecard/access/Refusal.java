package cn.chaoyang.scorecard.access;

/**
 * Why something is not done, to be answered as an RFC 9457 problem detail in the words of the application.
 *
 * @param status of HTTP
 * @param code the last part of the problem's type, stable
 */
public record Refusal(int status, String code, Words title, Words detail) {

    /** What a person reads, in both languages of the product. */
    public record Words(String zh, String en) {

        public String in(boolean english) {
            return english ? en : zh;
        }
    }

    public static Refusal forbidden(String code, Words detail) {
        return new Refusal(403, code, new Words("无权操作", "Not allowed"), detail);
    }
}
