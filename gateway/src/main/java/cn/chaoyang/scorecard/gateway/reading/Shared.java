package cn.chaoyang.scorecard.gateway.reading;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * One look for everybody who asks meanwhile. Whoever asks is given what a look found that began after they had asked, never
 * one that was under way already; so however many ask at once, two looks answer them, and nobody is told what is no longer so.
 */
final class Shared<T> {

    private final Callable<T> look;
    private final Executor executor;
    private CompletableFuture<T> next;
    private boolean looking;

    Shared(Callable<T> look, Executor executor) {
        this.look = look;
        this.executor = executor;
    }

    /** Fails as the look fails; the next to ask has a look of their own. */
    synchronized CompletionStage<T> ask() {
        if (next == null) {
            next = new CompletableFuture<>();
        }
        CompletableFuture<T> mine = next;
        if (!looking) {
            looking = true;
            executor.execute(this::work);
        }
        return mine;
    }

    private void work() {
        CompletableFuture<T> asked = take();
        while (asked != null) {
            try {
                asked.complete(look.call());
            } catch (Exception e) {
                asked.completeExceptionally(e);
            }
            asked = take();
        }
    }

    private synchronized CompletableFuture<T> take() {
        CompletableFuture<T> asked = next;
        next = null;
        looking = asked != null;
        return asked;
    }
}
