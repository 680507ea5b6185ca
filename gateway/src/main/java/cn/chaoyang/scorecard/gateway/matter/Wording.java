package cn.chaoyang.scorecard.gateway.matter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 党政机关公文处理工作条例: a 报告 carries no 请示 (第十五条), a 请示 asks one thing; and how a 发文字号 is written. */
final class Wording {

    /** What was asked for and given before (申请批准后, 报请审定的) asks for nothing. */
    private static final String ASKING = "(?:妥否|当否|可否|是否妥当)[，,、\\s]*请?|(?<![申报提呈])请(?:予以|予|领导)?(?:批示|批复|审批|批准|审定|核准)";

    private static final Pattern ASKS = Pattern.compile(ASKING);
    private static final Pattern CLOSES = Pattern.compile("(?:" + ASKING + ")[^。\\n]{0,10}[。！]?\\s*$");

    /** 朝科〔2026〕3号: 六角括号, no 第, no leading zero. */
    private static final Pattern DOCUMENT_NO = Pattern.compile("\\p{IsHan}{1,20}〔20\\d{2}〕[1-9]\\d{0,3}号");

    private Wording() {}

    /** @return the first words that ask for a decision */
    static Optional<String> asking(String text) {
        return Optional.of(ASKS.matcher(text)).filter(Matcher::find).map(Matcher::group);
    }

    /** Whether it ends by asking, as 「妥否，请批示。」. */
    static boolean closesAsking(String text) {
        return CLOSES.matcher(text).find();
    }

    static boolean isDocumentNo(String text) {
        return DOCUMENT_NO.matcher(text).matches();
    }
}
