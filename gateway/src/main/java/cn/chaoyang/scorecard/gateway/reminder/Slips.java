package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.notice.About;
import cn.chaoyang.scorecard.gateway.notice.Addressee;
import cn.chaoyang.scorecard.gateway.notice.NoticeKind;
import cn.chaoyang.scorecard.gateway.notice.Notices;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Letters for whoever may see them: their own unit's, and all of them the office and leaders. */
@ApplicationScoped
class Slips {

    private static final int LONGEST_ANSWER = 1000;

    private final SlipStore store;
    private final Notices notices;
    private final Transaction transaction;
    private final UnitsToday units;
    private final String office;

    Slips(SlipStore store, Notices notices, Transaction transaction, UnitsToday units, GatewayConfig config) {
        this.store = store;
        this.notices = notices;
        this.transaction = transaction;
        this.units = units;
        this.office = config.office();
    }

    /** @param answerable whether the reader may answer it now */
    public record SlipPage(Slip slip, SlipLetter letter, boolean answerable) {}

    /** @param subject only those about it; {@code null} for all */
    List<Slip> list(Actor reader, String subject) {
        return transaction
                .run(connection -> subject == null ? store.all(connection) : store.about(connection, subject))
                .stream()
                .filter(slip -> isVisible(slip, reader))
                .toList();
    }

    /** @throws ProblemException 404 also where it is not theirs to see */
    SlipPage page(long id, Actor reader) {
        Slip slip = find(id, reader);
        return new SlipPage(
                slip,
                SlipLetter.of(slip, units.get().name(slip.unit()), units.get().name(office)),
                isOf(slip, reader) && slip.answer() == null);
    }

    /** @throws ProblemException 403, 404, 409 when it was answered, 422 */
    void answer(long id, String text, Actor actor) {
        Slip slip = find(id, actor);
        if (!isOf(slip, actor)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_ANSWER) {
            throw new ProblemException(ProblemCode.BAD_ANSWER, "text", Integer.toString(LONGEST_ANSWER));
        }
        boolean kept = transaction.run(connection -> {
            boolean first = store.answer(connection, id, text.strip(), actor.name());
            if (first) {
                About about =
                        new About(Long.toString(id), slip.letter().title() + slip.number(), slip.title(), slip.due());
                notices.tell(connection, NoticeKind.SLIP_ANSWERED, about, List.of(Addressee.everybodyOf(office)));
            }
            return first;
        });
        if (!kept) {
            throw new ProblemException(ProblemCode.SLIP_ANSWERED, "id", slip.number());
        }
    }

    private Slip find(long id, Actor reader) {
        return transaction
                .run(connection -> store.find(connection, id))
                .filter(slip -> isVisible(slip, reader))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_SLIP, "id", Long.toString(id)));
    }

    private static boolean isVisible(Slip slip, Actor reader) {
        return reader.is(Role.SUPERVISOR) || reader.is(Role.LEADER) || isOf(slip, reader);
    }

    /** The unit itself, or the one that came after it. */
    private static boolean isOf(Slip slip, Actor actor) {
        return actor.units()
                .responsible(slip.unit(), slip.subject())
                .filter(unit -> unit.equals(actor.unit()))
                .isPresent();
    }
}
