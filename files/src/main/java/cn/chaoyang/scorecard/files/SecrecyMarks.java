package cn.chaoyang.scorecard.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 密级标志 and the words put on papers that are not for everybody. This is no system for classified material; a word proves
 * nothing, so what bears one is pointed out and not refused.
 */
public final class SecrecyMarks {

    /** 商业秘密 and the like are a business's own; 内部 alone (内部控制, 内部孵化) says nothing. */
    private static final Pattern MARK =
            Pattern.compile("绝密|机密|(?<!商业|技术|工作)秘密|内部(?:资料|文件|使用|参阅|传阅|掌握|刊物)|(?<![\\p{L}\\p{N}])内部(?![\\p{L}\\p{N}])");

    /** Also those that cannot be seen. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\uFFFE]");

    private SecrecyMarks() {}

    /** @return the first one in the text */
    public static Optional<String> in(String text) {
        // Papers write 机 密; and 内部 may stand alone only where blanks count.
        return Stream.of(text, BLANKS.matcher(text).replaceAll(""))
                .map(MARK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
