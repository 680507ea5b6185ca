package cn.chaoyang.scorecard.gateway.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is told. On the wire in lower case, with '-' between words. */
public enum NoticeKind {
    REMINDER("提醒函", "slips"),
    URGING("督促函", "slips"),
    CIRCULAR("通报", "slips"),
    SLIP_ANSWERED("督办反馈", "slips"),
    TASK_RAISED("待交办任务", "tasks"),
    TASK_ISSUED("交办任务", "tasks"),
    TASK_DECLINED("退回交办", "tasks"),
    TASK_AMENDED("任务调整", "tasks"),
    TASK_TO_REVIEW("待审核", "tasks"),
    TASK_TO_CHECK("待核查", "tasks"),
    TASK_RETURNED("退回办理", "tasks"),
    TASK_CLOSED("已销号", "tasks"),
    TASK_REOPENED("重新办理", "tasks"),
    EXTENSION_ASKED("申请延期", "tasks"),
    EXTENSION_GRANTED("批准延期", "tasks"),
    EXTENSION_REFUSED("不批延期", "tasks"),
    TASK_SUSPENDED("暂缓办理", "tasks"),
    TASK_RESUMED("恢复办理", "tasks"),
    END_PROPOSED("提请终止", "tasks"),
    TASK_ENDED("终止任务", "tasks"),
    TASK_RECOVERED("指标恢复，提请销号", "tasks"),
    MATTER_TO_SIGN("待签发", "matters"),
    MATTER_SIGNED("收到请示报告", "matters"),
    MATTER_REGISTERED("待批示", "matters"),
    MATTER_RETURNED("退回", "matters"),
    MATTER_REMARKED("领导批示", "matters"),
    MATTER_REPLIED("批复", "matters"),
    MATTER_NOTED("已阅", "matters");

    private final String heading;
    private final String page;

    NoticeKind(String heading, String page) {
        this.heading = heading;
        this.page = page;
    }

    /** What a message outside this system begins with. */
    String heading() {
        return heading;
    }

    /** The page of the web app that shows the subject. */
    String page() {
        return page;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NoticeKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
