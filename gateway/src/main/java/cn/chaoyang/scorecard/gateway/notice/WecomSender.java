package cn.chaoyang.scorecard.gateway.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** 企业微信群机器人, <a href="https://developer.work.weixin.qq.com/document/path/91770">91770</a>. */
@ApplicationScoped
class WecomSender implements Sender {

    private final Robot robot;

    WecomSender(Robot robot) {
        this.robot = robot;
    }

    @Override
    public Channel channel() {
        return Channel.WECOM;
    }

    @Override
    public void send(UnitChannels to, Message message) throws NotSentException {
        robot.post(to.wecom(), Map.of("msgtype", "markdown", "markdown", Map.of("content", message.markdown())));
    }
}
