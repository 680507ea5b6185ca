package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;

/** Signals to processes of the stack. */
public enum Signal {
    KILL,
    STOP,
    CONT;

    /** Sends it; a process that has ended meanwhile is none of its concern. */
    public void to(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (this == KILL) {
            process.onExit().join();
        }
    }
}
