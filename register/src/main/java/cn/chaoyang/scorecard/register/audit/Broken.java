package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.register.form.Text;
import java.util.UUID;

/**
 * The first place at which the trail is not what it was.
 *
 * @param seq of the line, there or missing
 * @param recordType of the line; {@code null} where there is none
 * @param recordId of the line; {@code null} where there is none
 * @param anchorNo of the anchor that shows it; {@code null} where the chain does
 */
record Broken(Kind kind, long seq, String recordType, UUID recordId, Long anchorNo) {

    /** What is wrong. */
    enum Kind {
        /** 内容 */
        CONTENT(
                "本行内容与其哈希不符：被改动过，或因插入、删除而改了序号",
                "The hash does not fit the content: the line was changed, or given another number"),
        /** 前链 */
        PREVIOUS(
                "本行所载的上一行哈希与上一行不符：上一行被替换，或本行是插入的",
                "The previous hash is not that of the line before: that one was replaced, or this one inserted"),
        /** 缺失 */
        MISSING("缺少这一行：被删除过", "This line is missing: it was removed"),
        /** 多余 */
        SURPLUS("本行在第一行之前：是插入的", "This line stands before the first: it was inserted"),
        /** 链头 */
        HEAD(
                "链头与最新一行不符：最新的行被删除、替换，或绕过系统添加过",
                "The head of the chain is not its newest line: lines were removed, replaced or added past the service"),
        /** 日锚 */
        ANCHOR(
                "日锚自身的校验不符：日锚被改动、删除或插入过",
                "The anchor does not fit the anchors before it: one was changed, removed or inserted"),
        /** 锚定 */
        ANCHORED(
                "链与日锚不符：日锚之前的行被删除，或整段重写过",
                "The chain is not what was anchored: lines before the anchor were removed or written anew");

        private final Text text;

        Kind(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        Text text() {
            return text;
        }
    }

    static Broken at(Kind kind, Line line) {
        return new Broken(kind, line.seq(), line.recordType(), line.recordId(), null);
    }

    static Broken without(Kind kind, long seq) {
        return new Broken(kind, seq, null, null, null);
    }

    Broken shownBy(Anchor anchor) {
        return new Broken(kind, seq, recordType, recordId, anchor.anchorNo());
    }
}
