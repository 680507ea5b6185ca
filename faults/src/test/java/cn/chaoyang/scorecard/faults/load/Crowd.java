package cn.chaoyang.scorecard.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Two hundred people with a browser each: of a hundred things they do, ninety are reading, nine writing and one an import. */
public final class Crowd {

    private static final int PEOPLE = 200;
    private static final int THINK_MILLIS = 4_000;
    private static final int ROWS = 20;
    private static final List<String> UNITS = List.of("kjj", "gxj", "rcb", "czj", "rsj", "fgj", "jyj", "swj");
    private static final List<String> PAGES = List.of(
            "/api/scorecard",
            "/api/scorecard?on=2025-12-31",
            "/api/indicators/I01",
            "/api/indicators/I12/records?page=0&size=50",
            "/api/measures/discipline-platforms?on=2026-06-30",
            "/api/innovation/platforms?page=0&size=50",
            "/api/talent/places?page=0&size=50",
            "/api/fund/capital?page=0&size=50",
            "/api/innovation/registers",
            "/api/tasks");

    private static final AtomicInteger CROWDS = new AtomicInteger();

    private final int number = CROWDS.incrementAndGet();
    private final Random random;
    private final Promises promises;

    public Crowd(Random random, Promises promises) {
        this.random = random;
        this.promises = promises;
    }

    /** Returns when the time is over and everybody has ended. */
    public void work(Duration howLong) throws InterruptedException {
        long end = System.nanoTime() + howLong.toNanos();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Random own = new Random(random.nextLong());
            int seat = i;
            Thread person = new Thread(() -> spend(seat, own, end), "crowd-" + i);
            person.setDaemon(true);
            person.start();
            people.add(person);
        }
        for (Thread person : people) {
            person.join();
        }
    }

    private void spend(int seat, Random own, long end) {
        Account reader = Account.of(UNITS.get(seat % UNITS.size()) + (seat % 2 == 0 ? ".clerk" : ".reviewer"));
        Kind kind = Kind.values()[seat % Kind.values().length];
        String prefix = "示例众人" + ProcessHandle.current().pid() + '-' + number + '-' + seat;
        Writer writer = new Writer(kind, prefix + "录入", own, promises);
        Importer importer = new Importer(kind, ROWS, prefix + "导入", own, promises);
        try {
            while (System.nanoTime() < end) {
                Pause.of(own.nextInt(THINK_MILLIS));
                int dice = own.nextInt(100);
                if (dice < 90) {
                    reader.get(PAGES.get(own.nextInt(PAGES.size())));
                } else if (dice < 99) {
                    writer.one();
                } else {
                    importer.turn();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
