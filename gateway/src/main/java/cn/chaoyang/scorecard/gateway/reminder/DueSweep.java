package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import cn.chaoyang.scorecard.gateway.ladder.Letter;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.ladder.Recipient;
import cn.chaoyang.scorecard.gateway.ladder.Rung;
import cn.chaoyang.scorecard.gateway.notice.About;
import cn.chaoyang.scorecard.gateway.notice.Addressee;
import cn.chaoyang.scorecard.gateway.notice.NoticeKind;
import cn.chaoyang.scorecard.gateway.notice.Notices;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at everything that is owed, issues the letter each obligation has come to, and closes the letters whose matter is done. As often as it
 * is run and by however many replicas: a letter for what is due then is issued once.
 */
@ApplicationScoped
public class DueSweep {

    private final List<Obligations> providers;
    private final Ladders ladders;
    private final SlipStore store;
    private final Notices notices;
    private final WorkCalendar calendar;
    private final Transaction transaction;
    private final Clock clock;
    private final String office;

    DueSweep(
            @All List<Obligations> providers,
            Ladders ladders,
            SlipStore store,
            Notices notices,
            WorkCalendar calendar,
            Transaction transaction,
            Clock clock,
            GatewayConfig config) {
        this.providers = providers;
        this.ladders = ladders;
        this.store = store;
        this.notices = notices;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
        this.office = config.office();
    }

    /** What is due twice is the same thing. */
    private record Key(ObligationKind kind, String subject, String unit, LocalDate due) {

        static Key of(Slip slip) {
            return new Key(slip.obligation(), slip.subject(), slip.unit(), slip.due());
        }
    }

    @Scheduled(cron = "{scorecard.reminder.cron}", timeZone = "Asia/Shanghai")
    void daily() {
        LocalDate today = LocalDate.now(clock);
        if (calendar.isWorkingDay(today)) {
            run(today);
        }
    }

    /** @return the letters that were issued */
    public List<Slip> run(LocalDate today) {
        Map<ObligationKind, Ladder> inForce = ladders.inForce();
        return transaction.run(connection -> {
            store.takeTurn(connection);
            List<Slip> before = store.all(connection);
            close(connection, before);
            Map<Key, Letter> gravest = new HashMap<>();
            before.forEach(slip -> gravest.merge(Key.of(slip), slip.letter(), DueSweep::graver));
            List<Slip> issued = new ArrayList<>();
            for (Obligations provider : providers) {
                for (Obligation obligation : provider.open(today)) {
                    issue(connection, inForce.get(provider.kind()), obligation, gravest, today)
                            .ifPresent(issued::add);
                }
            }
            return issued;
        });
    }

    private static Letter graver(Letter a, Letter b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private void close(Connection connection, List<Slip> slips) throws SQLException {
        for (Slip slip : slips) {
            boolean met = slip.open()
                    && providers.stream()
                            .filter(provider -> provider.kind() == slip.obligation())
                            .anyMatch(provider -> provider.met(slip.subject(), slip.unit(), slip.due()));
            if (met) {
                store.answer(connection, slip.id(), null, null);
            }
        }
    }

    private Optional<Slip> issue(
            Connection connection, Ladder ladder, Obligation obligation, Map<Key, Letter> gravest, LocalDate today)
            throws SQLException {
        ObligationKind kind = ladder.obligation();
        Optional<Rung> rung = ladder.reached(obligation.due(), today, calendar);
        Letter before = gravest.get(new Key(kind, obligation.subject(), obligation.unit(), obligation.due()));
        if (rung.isEmpty() || before != null && before.compareTo(rung.get().letter()) >= 0) {
            return Optional.empty();
        }
        Optional<Slip> slip = store.issue(connection, kind, obligation, rung.get(), today);
        if (slip.isPresent()) {
            tell(connection, slip.get(), obligation, rung.get());
        }
        return slip;
    }

    private void tell(Connection connection, Slip slip, Obligation obligation, Rung rung) throws SQLException {
        About about =
                new About(Long.toString(slip.id()), slip.letter().title() + slip.number(), slip.title(), slip.due());
        List<Addressee> addressees =
                rung.to().stream().flatMap(to -> addressees(to, obligation)).toList();
        notices.tell(connection, NoticeKind.valueOf(slip.letter().name()), about, addressees);
    }

    /** Whoever is known by their account; otherwise everybody of the unit. */
    private Stream<Addressee> addressees(Recipient recipient, Obligation obligation) {
        if (recipient == Recipient.OFFICE) {
            return Stream.of(Addressee.everybodyOf(office));
        }
        List<String> accounts = obligation.people().getOrDefault(recipient, List.of());
        return accounts.isEmpty()
                ? Stream.of(Addressee.everybodyOf(obligation.unit()))
                : accounts.stream().map(account -> new Addressee(obligation.unit(), account));
    }
}
