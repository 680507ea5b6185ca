package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts the parts, each as soon as those it needs are ready, and stops them in the reverse order. */
final class Stack {

    private static final long POLL_MILLIS = 200;
    private static final long HEARTBEAT_SECONDS = 5;
    private static final int LINES_SHOWN = 8;

    private final List<Part> parts;
    private final Settings settings;
    private final Progress progress;
    private final Deque<Part> started = new ArrayDeque<>();
    private final Set<String> waitingFor = new ConcurrentSkipListSet<>();
    private volatile boolean stopping;

    /** The parts in an order in which each comes after those it needs. */
    Stack(List<Part> parts, Settings settings, Progress progress) {
        this.parts = List.copyOf(parts);
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Returns when every part is ready.
     *
     * @throws StackException when one is not; the others are left to {@link #stop()}
     */
    void start() {
        ExecutorService threads = Executors.newCachedThreadPool(Stack::daemon);
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (Part part : parts) {
            waitingFor.add(part.name());
            CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> prepare(part), threads);
            CompletableFuture<?>[] needed =
                    part.needs().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
            CompletableFuture<Void> begun = CompletableFuture.allOf(needed)
                    .thenCombineAsync(prepared, (a, b) -> null, threads)
                    .thenRunAsync(() -> begin(part, part::start), threads);
            begun.whenComplete((done, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
            ready.put(part.name(), begun);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture<Object> end = CompletableFuture.anyOf(all, failed);
            while (!end.isDone()) {
                beat(end);
            }
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException said ? said : new StackException(said(e.getCause()), e);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Starts a part that has ended, or one that was not among the first, and returns when it is ready.
     *
     * @param environment see {@link Part#startAgain}
     * @throws StackException when it does not get ready
     */
    void startAgain(Part part, Map<String, String> environment) {
        begin(part, () -> part.startAgain(environment));
    }

    /** Watches the running parts; returns the first that ended by itself. */
    Part awaitEndOfOne() throws InterruptedException {
        while (true) {
            for (Part part : parts) {
                if (!part.alive()) {
                    return part;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** Stops what was started, last first; a second call does nothing. */
    void stop() {
        stopping = true;
        synchronized (started) {
            while (!started.isEmpty()) {
                Part part = started.pop();
                progress.say(part.name(), "正在停止  stopping");
                try {
                    synchronized (part) {
                        part.stop();
                    }
                } catch (RuntimeException e) {
                    progress.say(part.name(), "停止时出错  stops badly: " + e.getMessage());
                }
            }
        }
    }

    /** Whether {@link #stop()} has been called. */
    boolean stopping() {
        return stopping;
    }

    private void prepare(Part part) {
        try {
            part.prepare(progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("已中断。 Interrupted.", e);
        } catch (StackException e) {
            throw e;
        } catch (Exception e) {
            throw failure(part, e);
        }
    }

    @FunctionalInterface
    private interface Start {
        void run() throws Exception;
    }

    private void begin(Part part, Start start) {
        synchronized (started) {
            if (stopping) {
                return;
            }
            if (!started.contains(part)) {
                started.push(part);
            }
        }
        // Under the part's own lock, so that a stop during the start waits for a process it can end.
        progress.say(part.name(), "启动  starting");
        try {
            synchronized (part) {
                if (stopping) {
                    return;
                }
                start.run();
            }
            long deadline = System.nanoTime() + part.patience().toNanos();
            while (!part.ready()) {
                if (!part.alive() || System.nanoTime() > deadline) {
                    throw failure(part, null);
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("已中断。 Interrupted.", e);
        } catch (StackException e) {
            throw e;
        } catch (Exception e) {
            throw failure(part, e);
        }
        waitingFor.remove(part.name());
        progress.say(part.name(), "就绪  ready: " + part.address());
    }

    private StackException failure(Part part, Exception cause) {
        String reason = cause == null ? "" : " (" + said(cause) + ")";
        Path log = settings.log(part.name());
        return new StackException(
                "%s 没有启动成功，原因见 %s 。 %s did not start: see %s%s%s"
                        .formatted(part.name(), log, part.name(), log, reason, end(log)),
                cause);
    }

    /** The last lines of a log, each on a line of its own below what is said. */
    private static String end(Path log) {
        if (!Files.isReadable(log)) {
            return "";
        }
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()).stream()
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            return "\n    " + said(e);
        }
    }

    private static String said(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private void beat(CompletableFuture<Object> end) {
        try {
            end.get(Duration.ofSeconds(HEARTBEAT_SECONDS).toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException stillStarting) {
            progress.say("…", "等待  waiting for " + String.join(", ", new TreeSet<>(waitingFor)));
        } catch (java.util.concurrent.ExecutionException e) {
            // Said by the caller, which joins the same future.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("已中断。 Interrupted.", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stack");
        thread.setDaemon(true);
        return thread;
    }
}
