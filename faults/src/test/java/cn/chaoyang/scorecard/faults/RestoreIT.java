package cn.chaoyang.scorecard.faults;

import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Rebuild;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.Backup;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup is worth what it gives back. */
class RestoreIT {

    private final Random random = Seed.of("restore");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void aServerRestoredFromItsBackupAndItsWriteAheadLogHasLostNothing() throws Exception {
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            // Given
            load.awaitAccepted(100);
            try (Backup backup = Backup.take()) {
                load.awaitAccepted(100);

                // When
                backup.restore();

                // Then
                RunningStack.heal();
                load.awaitAccepted(100);
            }
        }
        Recount.assertNothingLostNorTwice(promises);
        Rebuild.assertEqual();
    }

    @Test
    void anOlderLedgerCatchesUpByItself() throws Exception {
        // Given: the gateway's database as it was a while ago
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(100);
        }
        Victim.GATEWAY.kill(random);
        administer("create database gateway_before template gateway owner scorecard");
        RunningStack.start(Victim.GATEWAY.part());
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(200);
        }

        // When
        Victim.GATEWAY.kill(random);
        administer("drop database gateway with (force)", "alter database gateway_before rename to gateway");
        RunningStack.start(Victim.GATEWAY.part());

        // Then
        Recount.assertNothingLostNorTwice(promises);
        Rebuild.assertEqual();
    }

    /** The ledger keeps when it was told of what; a log that was made anew has other moments, so a rebuild would differ. */
    @Test
    void anEmptyBrokerIsFilledAgainFromTheRegisters() throws Exception {
        // Given
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(100);
        }
        Recount.awaitBooked();
        List<Victim> all = List.of(Victim.TALENT, Victim.FUND, Victim.INNOVATION, Victim.GATEWAY, Victim.BROKER);

        // When
        all.forEach(victim -> victim.kill(random));
        Backup.empty(RunningStack.state().resolve("kafka"));
        for (Kind kind : Kind.values()) {
            Sql.change(kind.service(), "delete from publication");
            Sql.change(kind.service(), "insert into unpublished (seq) select seq from revision on conflict do nothing");
        }
        Sql.change("gateway", "update position set next_offset = 0");
        RunningStack.start(Victim.BROKER.part());
        RunningStack.heal();

        // Then
        Recount.assertNothingLostNorTwice(promises);
    }

    private static void administer(String... statements) throws SQLException {
        try (Connection server = RunningStack.administrator();
                Statement statement = server.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
