package cn.chaoyang.scorecard.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Work at all registers at once, from now until it is closed: in each service people who type and one who imports. Errors
 * are what they are here for; they wait a moment and go on.
 */
public final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long AFTER_A_FAILURE_MILLIS = 100;
    private static final AtomicInteger LOADS = new AtomicInteger();

    private final Promises promises;
    private final Pace pace;
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final AtomicLong inVain = new AtomicLong();
    private final List<Thread> people = new ArrayList<>();

    private Load(Pace pace, Promises promises) {
        this.pace = pace;
        this.promises = promises;
    }

    @FunctionalInterface
    private interface Turn {
        boolean take() throws InterruptedException;
    }

    /**
     * @param promises to which is added what they are told
     */
    public static Load begin(Random random, Pace pace, Promises promises) {
        Load load = new Load(pace, promises);
        int number = LOADS.incrementAndGet();
        for (Kind kind : Kind.values()) {
            String name = "示例" + kind.service() + ProcessHandle.current().pid() + '-' + number;
            load.add(new Writer(kind, name + "录入", new Random(random.nextLong()), promises)::turn);
            if (pace.rows() > 0) {
                load.add(new Importer(kind, pace.rows(), name + "导入", new Random(random.nextLong()), promises)::turn);
            }
        }
        load.people.forEach(Thread::start);
        return load;
    }

    /** Returns when that many more have been acknowledged: the system works. */
    public Load awaitAccepted(int more) {
        long goal = promises.acceptedCount() + more;
        await().atMost(PATIENCE).until(() -> promises.acceptedCount() >= goal);
        return this;
    }

    /** Whether nobody has got anything done lately: everybody's last two goes came to nothing. */
    public boolean isFailing() {
        return inVain.get() >= 2L * people.size();
    }

    /** Everybody ends what they are at. */
    @Override
    public void close() {
        working.set(false);
        for (Thread person : people) {
            try {
                person.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            assertThat(person.isAlive()).as("%s hangs", person.getName()).isFalse();
        }
    }

    private void add(Turn turn) {
        Thread person = new Thread(() -> work(turn), "load-" + people.size());
        person.setDaemon(true);
        people.add(person);
    }

    private void work(Turn turn) {
        try {
            while (working.get()) {
                boolean done = turn.take();
                inVain.updateAndGet(before -> done ? 0 : before + 1);
                Pause.of(done ? pace.thinkMillis() : pace.thinkMillis() + AFTER_A_FAILURE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
