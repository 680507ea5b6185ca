package cn.chaoyang.scorecard.gateway.matter;

import static cn.chaoyang.scorecard.gateway.matter.MatterPart.CLERK;
import static cn.chaoyang.scorecard.gateway.matter.MatterPart.LEADER;
import static cn.chaoyang.scorecard.gateway.matter.MatterPart.OFFICE;
import static cn.chaoyang.scorecard.gateway.matter.MatterPart.REVIEWER;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every step a matter can take: in which states, to which one, by whom, and what it says. What is not here cannot happen. */
public enum MatterMove {
    /** 拟稿: how a matter begins. */
    DRAFT(none(), MatterState.DRAFT, by(CLERK), MatterContent.Paper.class),
    /** 修改 */
    EDIT(in(MatterState.DRAFT), null, by(CLERK), MatterContent.Paper.class),
    /** 添附件 */
    ATTACH(in(MatterState.DRAFT), null, by(CLERK), MatterContent.Attached.class),
    /** 撤附件 */
    DETACH(in(MatterState.DRAFT), null, by(CLERK), MatterContent.Attached.class),
    /** 送签 */
    SUBMIT(in(MatterState.DRAFT), MatterState.TO_SIGN, by(CLERK), null),
    /** 签发 */
    SIGN(in(MatterState.TO_SIGN), MatterState.SIGNED, by(REVIEWER), null),
    /** 退回修改 */
    RETURN(in(MatterState.TO_SIGN), MatterState.DRAFT, by(REVIEWER), MatterContent.Reason.class),
    /** 撤回 */
    WITHDRAW(
            in(MatterState.DRAFT, MatterState.TO_SIGN, MatterState.SIGNED),
            MatterState.WITHDRAWN,
            by(CLERK, REVIEWER),
            MatterContent.Reason.class),
    /** 登记 */
    REGISTER(in(MatterState.SIGNED), MatterState.REGISTERED, by(OFFICE), null),
    /** 退件: not in form. */
    REJECT(in(MatterState.SIGNED), MatterState.DRAFT, by(OFFICE), MatterContent.Reason.class),
    /** 退回补充: it cannot be decided as it is. */
    ASK_MORE(in(MatterState.REGISTERED), MatterState.DRAFT, by(OFFICE, LEADER), MatterContent.Reason.class),
    /** 批复, of a 请示. */
    REPLY(in(MatterState.REGISTERED), MatterState.REPLIED, by(OFFICE, LEADER), MatterContent.Reply.class),
    /** 阅, of a 报告. */
    NOTE(in(MatterState.REGISTERED), MatterState.NOTED, by(OFFICE, LEADER), MatterContent.Remark.class),
    /** 批示, by a leader here, or recorded from paper by the office. */
    REMARK(
            in(MatterState.REGISTERED, MatterState.REPLIED, MatterState.NOTED),
            null,
            by(OFFICE, LEADER),
            MatterContent.Remark.class),
    /** 附办理文件 */
    FILE(
            in(MatterState.REGISTERED, MatterState.REPLIED, MatterState.NOTED),
            null,
            by(OFFICE),
            MatterContent.Attached.class),
    /** 转督办 */
    RAISE_TASK(
            in(MatterState.REGISTERED, MatterState.REPLIED, MatterState.NOTED),
            null,
            by(OFFICE),
            MatterContent.Raised.class);

    private final Set<MatterState> from;
    private final MatterState to;
    private final Set<MatterPart> parts;
    private final Class<?> content;

    MatterMove(Set<MatterState> from, MatterState to, Set<MatterPart> parts, Class<?> content) {
        this.from = from;
        this.to = to;
        this.parts = parts;
        this.content = content;
    }

    /** Where it leads; empty when the state stays. */
    Optional<MatterState> to() {
        return Optional.ofNullable(to);
    }

    /** The shape of what it says; empty when it says nothing but that it was taken. */
    Optional<Class<?>> content() {
        return Optional.ofNullable(content);
    }

    /** Whether it may follow where such a matter stands, whoever takes it. */
    boolean follows(MatterKind kind, MatterState state) {
        boolean ofKind =
                switch (this) {
                    case REPLY -> kind == MatterKind.REQUEST;
                    case NOTE -> kind == MatterKind.REPORT;
                    default -> true;
                };
        return ofKind && from.contains(state);
    }

    boolean isOf(Set<MatterPart> some) {
        return parts.stream().anyMatch(some::contains);
    }

    /** Whether it decides on what others of the unit have filed. */
    boolean isDecision() {
        return parts.equals(Set.of(REVIEWER));
    }

    /** Whether it makes whoever takes it an author. */
    boolean isWriting() {
        return parts.equals(Set.of(CLERK));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MatterMove> of(String wire) {
        return Arrays.stream(values()).filter(move -> move.wire().equals(wire)).findFirst();
    }

    private static Set<MatterState> none() {
        return Set.of();
    }

    private static Set<MatterState> in(MatterState first, MatterState... others) {
        return Set.copyOf(EnumSet.of(first, others));
    }

    private static Set<MatterPart> by(MatterPart first, MatterPart... others) {
        return Set.copyOf(EnumSet.of(first, others));
    }
}
