package cn.chaoyang.scorecard.gateway.notice;

/** Sends by one channel. */
interface Sender {

    Channel channel();

    /** @throws NotSentException when it was not taken, for whatever reason */
    void send(UnitChannels to, Message message) throws NotSentException;
}
