package cn.chaoyang.scorecard.gateway.problem;

import java.net.URI;
import java.util.Locale;

/** The faults this gateway can answer with. The code is stable, the words may change. */
public enum ProblemCode {
    BAD_DATE(400, "日期无效", "Bad date", "「%s」不是有效日期，应为 YYYY-MM-DD", "%s is not a date of the form YYYY-MM-DD"),
    BAD_MOMENT(
            400,
            "时间无效",
            "Bad moment",
            "「%s」不是有效时间，应为 ISO 8601，例如 2026-06-30T16:00:00Z",
            "%s is not an ISO 8601 moment such as 2026-06-30T16:00:00Z"),
    BAD_RANGE(400, "起止颠倒", "Bad range", "「%s」早于起点", "%s is before the beginning"),
    BAD_PAGE(
            400,
            "分页无效",
            "Bad page",
            "「%s」超出范围：page 从 0 起，size 为 1 至 1000",
            "%s is out of range: page from 0, size 1 to 1000"),
    BAD_CAUSE(400, "原因无效", "Unknown cause", "没有「%s」这种变动原因", "there is no cause called %s"),
    BAD_SORT(400, "排序无效", "Unknown order", "不能按「%s」排序", "cannot sort by %s"),
    UNKNOWN_INDICATOR(404, "没有这个指标", "Unknown indicator", "方案中没有指标「%s」", "the plan has no indicator %s"),
    UNKNOWN_MEASURE(404, "没有这个计量", "Unknown measure", "还没有「%s」的记录", "nothing was ever booked for the measure %s"),
    BAD_DECISION(422, "决定内容无效", "Bad decision", "「%s」没有填或填写不正确", "%s is missing or not valid"),
    PARTS_NOT_WHOLE(422, "分解与总数不符", "Parts do not make the whole", "各部分之和与总数不符：%s", "the parts do not add up, %s"),
    MONTH_LOCKED(409, "已经封账", "Locked already", "%s 已经封账，更正将列入下一期", "%s is locked; what changes appears in the next"),
    MONTH_NOT_OVER(409, "本月尚未结束", "Not over yet", "%s 还没有结束", "%s is not over yet"),
    NOT_SIGNED_OFF(
            409,
            "还有单位未确认",
            "Not signed off",
            "以下单位尚未确认：%s；仍要封账请写明理由",
            "not signed off yet: %s; to lock all the same, say why"),
    CORRECTIONS_OPEN(
            409,
            "还有更正未批准",
            "Corrections not approved",
            "以下指标的更正还没有批准的更正单：%s；仍要封账请写明理由",
            "no correction slip was approved for: %s; to lock all the same, say why"),
    NOTHING_TO_CORRECT(
            404,
            "没有可更正的",
            "Nothing to correct",
            "「%s」与上次封账一致，不需要更正单",
            "%s is as it was locked: there is nothing to correct"),
    NOT_ZERO(422, "不是零报告", "No zero report", "本月有变动，不能零报告：%s", "these have changed: %s"),
    NOT_COMPLETE(
            503,
            "数据尚未到齐",
            "Not complete",
            "「%s」还没有确认数据全部送达，请稍后再试",
            "%s has not said that everything has arrived, try again later"),
    UNKNOWN_LOCK(404, "没有这次封账", "Unknown lock", "没有编号为「%s」的封账", "there is no lock %s"),
    UNKNOWN_RECONCILIATION(404, "没有这次对账", "Unknown reconciliation", "没有编号为「%s」的对账", "there is no reconciliation %s"),
    UNKNOWN_REBUILD(404, "没有这次重建", "Unknown rebuild", "没有编号为「%s」的重建", "there is no rebuild %s"),
    REBUILD_AT_WORK(
            409,
            "已有重建",
            "A rebuild is at work",
            "已有重建正在进行或等待处理，请先处理完",
            "a rebuild is at work or waits for a decision: see to that one first"),
    REBUILD_DECIDED(409, "无须处理", "Nothing to decide", "重建「%s」没有待处理的差异", "rebuild %s does not wait for a decision"),
    UNKNOWN_REPORT(404, "没有这份报告", "Unknown report", "没有编号为「%s」的报告", "there is no report %s"),
    BAD_REPORT(422, "报告内容无效", "Bad report", "「%s」没有填或填写不正确", "%s is missing or not valid"),
    NOT_A_QUARTER(
            422,
            "不是季度末月",
            "Not the end of a quarter",
            "通报按季度编写，%s 不是季度的最后一个月",
            "a bulletin is of a quarter, which does not end in %s"),
    UNKNOWN_BLOCK(404, "没有这一段", "Unknown block", "报告中没有可以修改的段落「%s」", "the report has no block %s that can be edited"),
    REPORT_ISSUED(409, "报告已经印发", "Issued already", "报告「%s」已经印发，不能再修改", "report %s is issued and stays as it is"),
    EDITED_MEANWHILE(
            409, "已被他人修改", "Edited meanwhile", "段落「%s」刚被他人修改过，请刷新后再改", "somebody has edited block %s meanwhile"),
    UNKNOWN_REPORT_JOB(404, "没有这个任务", "Unknown job", "没有编号为「%s」的生成任务", "there is no job %s"),
    JOB_NOT_DONE(409, "尚未生成完", "Not done yet", "任务「%s」还没有全部生成", "job %s has not made everything yet"),
    UNKNOWN_TEMPLATE(404, "没有这个模板", "Unknown template", "没有编号为「%s」的模板", "there is no template %s"),
    TEMPLATE_REFUSED(415, "不能用作模板", "No template", "文件不能用作模板：%s", "the file cannot be a template: %s"),
    UNKNOWN_NAMES(
            422,
            "模板中有不认识的名称",
            "Unknown names in the template",
            "模板中有系统不认识的名称，没有填写任何内容：%s",
            "the template has names nobody knows, and nothing was filled in: %s"),
    UNKNOWN_TASK(404, "没有这项任务", "Unknown task", "没有编号为「%s」的任务", "there is no task %s"),
    TASK_MOVED(
            409,
            "任务已有变化",
            "The task has moved on",
            "「%s」在您打开之后有了新的办理情况，请刷新后再办",
            "%s has moved on since you looked at it: look again"),
    NOT_THIS_STEP(409, "现在不能这样办理", "Not in this state", "「%s」在当前状态下不能这样办理", "this cannot be done to %s as it stands"),
    SAME_PERSON(
            403,
            "须由他人办理",
            "Somebody else has to",
            "「%s」是您报请的，须由另一位同志审核、核查",
            "you have submitted %s yourself: somebody else has to decide on it"),
    NO_EVIDENCE(
            422,
            "没有佐证",
            "No evidence",
            "「%s」还没有佐证材料，请先上传再报请销号",
            "%s has no evidence yet: attach some before you ask for it to be closed"),
    BAD_STEP(422, "填写有误", "Not complete", "「%s」没有填或填写不正确", "%s is missing or not valid"),
    TEXTS_MISSING(
            422,
            "还有任务未报进展",
            "Texts are missing",
            "以下任务本月还没有报进展：%s；没有变化的请选“无变化”",
            "no progress was reported for: %s; say of those without news that nothing has changed"),
    UNKNOWN_MATTER(
            404, "没有这件请示报告", "Unknown matter", "没有编号为「%s」的请示报告，或您无权查看", "there is no matter %s, or you may not see it"),
    MATTER_MOVED(
            409,
            "已有变化",
            "The matter has moved on",
            "「%s」在您打开之后有了新的变化，请刷新后再办",
            "%s has moved on since you looked at it: look again"),
    REPORT_ASKS(
            422,
            "报告中夹带请示",
            "A report asks for something",
            "报告不得夹带请示事项：含「%s」；需要批复请另行请示",
            "a report must not ask for a decision, it says %s: file a request"),
    BAD_DOCUMENT_NO(
            422,
            "发文字号有误",
            "Bad document number",
            "「%s」不是发文字号，应如 朝科〔2026〕3号",
            "%s is not a document number such as 朝科〔2026〕3号"),
    BAD_FILTER(400, "筛选无效", "Bad filter", "不能按「%s」筛选", "cannot filter by %s"),
    UNKNOWN_ATTACHMENT(
            404, "没有这个附件", "Unknown attachment", "没有附件「%s」，或您无权查看", "there is no attachment %s, or you may not see it"),
    TOO_MANY_ATTACHMENTS(409, "附件过多", "Too many attachments", "附件最多 %s 个", "there are at most %s attachments"),
    NO_FILE(400, "没有收到文件", "No file", "没有收到文件", "no file arrived"),
    UNKNOWN_NOTICE(404, "没有这条消息", "Unknown notice", "没有编号为「%s」的消息", "there is no notice %s"),
    UNKNOWN_VIEW(404, "没有这个视图", "Unknown view", "没有编号为「%s」的视图，或它不是您的", "you have no view %s"),
    BAD_VIEW(422, "视图无效", "Bad view", "「%s」没有填或填写不正确", "%s is missing or not valid"),
    VIEW_EXISTS(409, "已有同名视图", "Name taken", "您在这个名册已有视图「%s」，请换个名称", "you have a view %s of this register already"),
    TOO_MANY_VIEWS(
            409,
            "视图过多",
            "Too many views",
            "一个名册最多保存 %s 个视图，请先删除不用的",
            "at most %s views of a register: delete one first"),
    UNKNOWN_SLIP(404, "没有这份函件", "Unknown letter", "没有编号为「%s」的函件", "there is no letter %s"),
    BAD_ANSWER(422, "反馈内容无效", "Bad answer", "请填写反馈内容，不超过 %s 字", "say something, in %s characters at most"),
    SLIP_ANSWERED(409, "已经反馈", "Answered already", "函件「%s」已经反馈", "letter %s was answered already"),
    NOT_SET_ASIDE(
            404,
            "没有这条消息",
            "Nothing set aside",
            "没有搁置的消息「%s」，或已重新记账",
            "no message %s is set aside, or it was booked meanwhile"),
    STILL_UNREADABLE(
            409,
            "仍读不懂",
            "Still unreadable",
            "这条消息仍读不懂，没有记账：%s",
            "the message still cannot be read and was not booked: %s"),
    NOT_FOUND(404, "没有这个地址", "Not found", "没有这个地址", "there is nothing at this address"),
    MALFORMED(
            400,
            "请求格式有误",
            "Malformed request",
            "请求内容不是有效的 JSON，或字段类型不对",
            "the request is not valid JSON, or not of the right types"),
    UNSTORABLE(
            400,
            "内容无法保存",
            "Cannot be stored",
            "请求中有无法保存的字符，或超出范围的数值、日期",
            "the request has characters, numbers or days that cannot be stored"),
    METHOD(405, "不支持的操作", "Method not allowed", "这个地址不支持该操作", "this address does not take that method"),
    MEDIA_TYPE(415, "格式不支持", "Unsupported media type", "请以 JSON 提交", "send it as JSON"),
    UNAUTHENTICATED(401, "请先登录", "Log in first", "登录已失效或尚未登录，请重新登录", "not logged in, or the login has expired"),
    FORBIDDEN(403, "没有权限", "Forbidden", "您没有权限进行此操作", "you may not do this"),
    NOT_FROM_THE_APP(
            403,
            "请求来源不明",
            "Not from the web app",
            "缺少请求头 X-Requested-With: scorecard",
            "the header X-Requested-With: scorecard is missing"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests", "请求过于频繁，请 %s 秒后再试", "too many requests, try again in %s s"),
    TOO_MANY_AT_ONCE(
            429,
            "同时进行的请求过多",
            "Too many requests at once",
            "您还有许多请求没有完成，请等它们结束后再试",
            "many of your requests are still going on: try again when they have ended"),
    SERVICE_AWAY(503, "服务暂不可用", "Service unavailable", "「%s」暂时连接不上，请稍后再试", "%s cannot be reached, try again later"),
    TOO_LARGE(413, "文件过大", "Too large", "文件超过 20 MB，请拆分后再上传", "the file is over 20 MB: split it"),
    LEDGER_AWAY(
            503, "数据暂不可用", "Ledger unavailable", "数据暂时读取不到，请稍后再试", "the figures cannot be read now, try again later"),
    INTERNAL(500, "系统出错", "Internal error", "系统出错，请稍后再试", "something went wrong, try again later");

    private final int status;
    private final String title;
    private final String titleEn;
    private final String detail;
    private final String detailEn;

    ProblemCode(int status, String title, String titleEn, String detail, String detailEn) {
        this.status = status;
        this.title = title;
        this.titleEn = titleEn;
        this.detail = detail;
        this.detailEn = detailEn;
    }

    public int status() {
        return status;
    }

    /** What the type ends in. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    URI type() {
        return URI.create("urn:scorecard:problem:" + word());
    }

    String title(boolean english) {
        return english ? titleEn : title;
    }

    String detail(boolean english, Object... arguments) {
        return String.format(english ? detailEn : detail, arguments);
    }
}
