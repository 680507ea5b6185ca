package cn.chaoyang.scorecard.contract;

/**
 * Why an amount begins or ends on a day. A boundary keeps its cause when it is taken back, so a renewed certificate
 * takes its old expiry back and does not "expire and renew". On the wire in lower camel case.
 */
public enum Cause {
    /** 认定 */
    GRANTED,
    /** 重新认定、续期 */
    RENEWED,
    /** 到期 */
    EXPIRY,
    /** 撤销、取消资格 */
    REVOKED,
    /** 迁入 */
    MOVED_IN,
    /** 迁出 */
    MOVED_OUT,
    /** 注销、吊销 */
    CLOSED,
    /** 签约 */
    SIGNED,
    /** 聘期届满、解聘 */
    ENDED,
    /** 首次交割 */
    INVESTED,
    /** 发布（统计数） */
    PUBLISHED,
    /** 被后一期替换 */
    REPLACED,
    /** 期初数 */
    OPENING
}
