package cn.chaoyang.scorecard.faults.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is killed with signal 9. */
public enum Victim {
    TALENT("talent-service"),
    FUND("fund-service"),
    INNOVATION("innovation-service"),
    GATEWAY("gateway"),
    BROKER("kafka"),
    /** The server with all its processes, as by a power cut. */
    DATABASE("postgres"),
    /** One process of it, upon which it ends all the others and recovers by itself. */
    DATABASE_PROCESS("postgres");

    private final String part;

    Victim(String part) {
        this.part = part;
    }

    public String part() {
        return part;
    }

    /** Whether it has to be started again by somebody. */
    public boolean staysDead() {
        return this != DATABASE_PROCESS;
    }

    /** Returns when what was hit has ended. */
    public void kill(Random random) {
        ProcessHandle process = RunningStack.part(part).process();
        List<ProcessHandle> hit = new ArrayList<>();
        if (this == DATABASE_PROCESS) {
            List<ProcessHandle> children = process.children().toList();
            hit.add(children.get(random.nextInt(children.size())));
        } else {
            hit.add(process);
            process.descendants().forEach(hit::add);
        }
        hit.forEach(Signal.KILL::to);
    }
}
