package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.notice.About;
import cn.chaoyang.scorecard.gateway.notice.Addressee;
import cn.chaoyang.scorecard.gateway.notice.NoticeKind;
import cn.chaoyang.scorecard.gateway.notice.Notices;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of a step whoever has to take the next, or has waited for this one; of a remark every unit it names. */
@ApplicationScoped
class MatterNotices {

    private final Notices notices;
    private final Transaction transaction;
    private final UnitsToday units;
    private final GatewayConfig config;

    MatterNotices(Notices notices, Transaction transaction, UnitsToday units, GatewayConfig config) {
        this.notices = notices;
        this.transaction = transaction;
        this.units = units;
        this.config = config;
    }

    void tell(@Observes MatterMoved moved) {
        kind(moved.step().move())
                .ifPresent(kind -> transaction.run(connection -> {
                    Matter matter = moved.matter();
                    About about = new About(
                            matter.id().toString(),
                            matter.paper().documentNo(),
                            matter.paper().title(),
                            null);
                    notices.tell(
                            connection,
                            kind,
                            about,
                            to(kind, moved).map(Addressee::everybodyOf).toList());
                    return null;
                }));
    }

    private static Optional<NoticeKind> kind(MatterMove move) {
        return Optional.ofNullable(
                switch (move) {
                    case SUBMIT -> NoticeKind.MATTER_TO_SIGN;
                    case SIGN -> NoticeKind.MATTER_SIGNED;
                    case REGISTER -> NoticeKind.MATTER_REGISTERED;
                    case RETURN, REJECT, ASK_MORE -> NoticeKind.MATTER_RETURNED;
                    case REMARK -> NoticeKind.MATTER_REMARKED;
                    case REPLY -> NoticeKind.MATTER_REPLIED;
                    case NOTE -> NoticeKind.MATTER_NOTED;
                    default -> null;
                });
    }

    private Stream<String> to(NoticeKind kind, MatterMoved moved) {
        Matter matter = moved.matter();
        String unit =
                units.get().responsible(matter.unit(), matter.id().toString()).orElse(matter.unit());
        return switch (kind) {
            case MATTER_SIGNED -> Stream.of(config.office());
            case MATTER_REGISTERED -> Stream.of(config.leaders());
            case MATTER_REMARKED -> Stream.concat(Stream.of(unit, config.office()), named(moved.step()).stream());
            default -> Stream.of(unit);
        };
    }

    private static List<String> named(MatterStep step) {
        return step.content() instanceof MatterContent.Remark remark ? remark.to() : List.of();
    }
}
