package cn.chaoyang.scorecard.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.notice.UnitChannels.Dingtalk;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final String HERE = "https://scorecard.example";

    @Test
    void aMessageSaysUnitNumberTitleDayAndWhereToReadOn() {
        Message message = Message.of(
                NoticeKind.URGING,
                "区科技局",
                new About("17", "督促函〔2026〕3号", "示例：新建概念验证平台", LocalDate.of(2026, 4, 30)),
                HERE);

        assertThat(message.plain())
                .isEqualTo(
                        """
                        【朝阳科创记分牌】督促函：示例：新建概念验证平台

                        单位：区科技局
                        编号：督促函〔2026〕3号
                        时限：2026年4月30日

                        https://scorecard.example/slips/17
                        """);
        assertThat(message.markdown())
                .isEqualTo(
                        """
                        ### 【朝阳科创记分牌】督促函：示例：新建概念验证平台
                        > 单位：区科技局

                        > 编号：督促函〔2026〕3号

                        > 时限：2026年4月30日

                        [登录查看](https://scorecard.example/slips/17)""");
    }

    @Test
    void whatSomebodyHasTypedIsNoMarkupAndNoHeader() {
        Message message = Message.of(
                NoticeKind.TASK_ISSUED,
                "区科技局",
                new About("D2026-001", null, "甲\r\nBcc: x\n# 乙 [点这里](http://x) <@all> **丙**", null),
                HERE);

        assertThat(message.title()).isEqualTo("【朝阳科创记分牌】交办任务：甲 Bcc: x # 乙 [点这里](http://x) <@all> **丙**");
        assertThat(message.markdown().lines().findFirst())
                .hasValue("### 【朝阳科创记分牌】交办任务：甲 Bcc: x # 乙 ［点这里］(http://x) ＜＠all＞ ＊＊丙＊＊");
    }

    @Test
    void aSignatureIsWhatTheRobotComputes() {
        Dingtalk robot = new Dingtalk(URI.create("https://robot.example/robot/send?access_token=t"), "SEC-test-only");

        assertThat(DingtalkSender.address(robot, 1767225600000L))
                .hasToString("https://robot.example/robot/send?access_token=t&timestamp=1767225600000"
                        + "&sign=PsQtBbfiDkNb%2BSv1F7FCetPgwafFZzZnPXRq9%2F4jB%2Fg%3D");
        assertThat(DingtalkSender.address(new Dingtalk(robot.url(), null), 1)).isEqualTo(robot.url());
    }
}
