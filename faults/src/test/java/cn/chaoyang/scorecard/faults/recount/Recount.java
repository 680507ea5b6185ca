package cn.chaoyang.scorecard.faults.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.faults.load.Account;
import cn.chaoyang.scorecard.faults.load.Filed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Promises;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts everything once more, five times over, and names what differs:
 *
 * <ol>
 *   <li>what clients were told, against the rows of the registers;
 *   <li>the rows, counted from their columns, against the subjects the service keeps, and these against its audit trail;
 *   <li>the audit trail against the log: every revision stands there, and each first stands behind those before it;
 *   <li>the subjects against the entries of the ledger, boundary by boundary, and version by version;
 *   <li>the entries against the daily sums, and these against what the scorecard answers.
 * </ol>
 */
public final class Recount {

    /** The one district of the stack. */
    public static final String DISTRICT = "220104";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<Owner> owners =
            Arrays.stream(Kind.values()).map(Owner::new).toList();
    private final Promises promises;
    private final Differences differences = new Differences();

    private Recount(Promises promises) {
        this.promises = promises;
    }

    /** Waits until everything accepted is booked, then compares. */
    public static void assertNothingLostNorTwice(Promises promises) {
        awaitBooked();
        new Recount(promises).run();
    }

    /** Returns when all that was accepted stands in the logs and all that stands there is booked. */
    public static void awaitBooked() {
        await("everything accepted is booked")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> Arrays.stream(Kind.values()).allMatch(Recount::isBooked));
    }

    private static boolean isBooked(Kind kind) {
        Log log = new Log(Topics.factsOf(kind.source()));
        return new Owner(kind).isPublished() && Ledger.position(log.topic()) == log.end();
    }

    private void run() {
        compareWithPromises();
        owners.forEach(this::compareOwner);
        Ledger.dailyDifferences().forEach(differences::add);
        compareWithScorecard();
        differences.assertNone();
        System.out.printf("recounted %s: %s%n", summary(), promises);
    }

    private void compareWithPromises() {
        Map<String, Filed> rows = new HashMap<>();
        owners.forEach(owner -> rows.putAll(owner.rows()));
        for (String name : promises.names()) {
            promises.broken(name, Optional.ofNullable(rows.get(name))).ifPresent(differences::add);
        }
    }

    private void compareOwner(Owner owner) {
        Map<String, Subject> subjects = owner.subjects();
        differences.compare("subjects", subjects, "trail", owner.subjectsOfTrail());
        Map<Place, BigDecimal> boundaries = owner.boundaries(subjects);
        differences.compare(
                "rows",
                owner.countedFromRows(),
                "subjects",
                boundaries.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> withoutRegister(entry.getKey()),
                                Map.Entry::getValue,
                                BigDecimal::add,
                                TreeMap::new)));
        differences.compare("registers", boundaries, "ledger", Ledger.boundaries(owner.source(), DISTRICT));
        differences.compare(
                "registers' version",
                subjects.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .version())),
                "ledger's version",
                Ledger.versions(owner.source(), DISTRICT));
        compareWithLog(owner);
    }

    private static Place withoutRegister(Place place) {
        return new Place(place.source(), "", place.subject(), place.measure(), place.day(), "");
    }

    private void compareWithLog(Owner owner) {
        Map<String, Long> offsets = new Log(Topics.factsOf(owner.source())).firstOffsets();
        long before = -1;
        long expected = 1;
        for (Owner.Revision revision : owner.revisions()) {
            String what = owner.source() + " revision " + revision.seq();
            Long offset = offsets.get(revision.id());
            if (revision.seq() != expected) {
                differences.add(what + ": " + expected + " should be there before it");
            }
            if (offset == null || revision.offset() < 0) {
                differences.add(what + ": in the log at " + offset + ", acknowledged at " + revision.offset());
            } else if (offset <= before) {
                differences.add(what + ": first in the log at " + offset + ", but the one before it at " + before);
            } else {
                before = offset;
            }
            if (revision.recounted()) {
                differences.add(what + ": the service has counted itself anew, and found it otherwise");
            }
            expected = revision.seq() + 1;
        }
    }

    /** Nothing in these registers begins in the future: today is the sum of everything. */
    private void compareWithScorecard() {
        Map<String, BigDecimal> counted = new TreeMap<>();
        Map<String, BigDecimal> answered = new TreeMap<>();
        for (Owner owner : owners) {
            owner.countedFromRows().forEach((place, amount) -> counted.merge(place.measure(), amount, BigDecimal::add));
        }
        for (String measure : counted.keySet()) {
            answered.put(measure, scorecard(measure));
        }
        differences.compare("registers", counted, "scorecard", answered);
    }

    private static BigDecimal scorecard(String measure) {
        try {
            Account.Answer answer = Account.of("leader").get("/api/measures/" + measure + "?on=" + LocalDate.now());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonNode value = answer.json().get("value");
            return value.isNull()
                    ? BigDecimal.ZERO.setScale(2)
                    : value.decimalValue().setScale(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String summary() {
        return owners.stream()
                .map(owner -> owner.source() + ' ' + owner.revisions().size() + " revisions")
                .collect(Collectors.joining(", "));
    }
}
