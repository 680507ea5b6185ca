package cn.chaoyang.scorecard.gateway.notice;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where one unit is reached.
 *
 * @param mail addresses of mailboxes; none when it gets no mail
 * @param wecom the address of its robot, which holds a key; {@code null} without one
 * @param dingtalk {@code null} without one
 */
record UnitChannels(List<String> mail, URI wecom, Dingtalk dingtalk) {

    static final UnitChannels NONE = new UnitChannels(List.of(), null, null);

    UnitChannels {
        mail = mail == null ? List.of() : List.copyOf(mail);
    }

    /** @param secret of a robot that asks for signatures (加签); {@code null} for one that does not */
    record Dingtalk(URI url, String secret) {}

    Set<Channel> all() {
        Set<Channel> all = EnumSet.noneOf(Channel.class);
        if (!mail.isEmpty()) {
            all.add(Channel.MAIL);
        }
        if (wecom != null) {
            all.add(Channel.WECOM);
        }
        if (dingtalk != null) {
            all.add(Channel.DINGTALK);
        }
        return all;
    }
}
