package cn.chaoyang.scorecard.register.problem;

import cn.chaoyang.scorecard.register.form.Text;

/** The bounds of {@code page} and {@code size} that every list of the API keeps to. */
public final class Paging {

    /** The largest page. */
    public static final int MAX_SIZE = 1000;

    private Paging() {}

    /**
     * @param page from 0; its last row has to have a number that is an {@code int}
     * @param size 1 to {@value #MAX_SIZE}
     * @throws ProblemException 400 {@code page} for anything else
     */
    public static void require(int page, int size) {
        if (page < 0 || size < 1 || size > MAX_SIZE || page > Integer.MAX_VALUE / size - 1) {
            throw refusal();
        }
    }

    /** What {@link #require} throws. */
    public static ProblemException refusal() {
        return ProblemException.badRequest(
                "page", Text.of("page 从 0 起，size 为 1 至 1000", "page starts at 0, size is 1 to 1000"));
    }
}
