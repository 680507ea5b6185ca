package cn.chaoyang.scorecard.gateway.plan;

/** The published page prints half-width punctuation between Chinese characters; documents print it full-width. */
final class Punctuation {

    private static final String HALF = ",:;()";
    private static final String FULL = "，：；（）";

    private Punctuation() {}

    /** @return the text with full-width punctuation wherever a neighbour is not ASCII; {@code null} for {@code null} */
    static String fullWidth(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int mark = HALF.indexOf(text.charAt(i));
            if (mark >= 0 && (isWide(text, i - 1) || isWide(text, i + 1))) {
                result.setCharAt(i, FULL.charAt(mark));
            }
        }
        return result.toString();
    }

    private static boolean isWide(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) > 0x7f;
    }
}
