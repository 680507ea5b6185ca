package cn.chaoyang.scorecard.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private int looks;

    @Test
    void whoeverAsksBeforeALookBeginsSharesIt() {
        // Given
        Shared<Integer> shared = new Shared<>(() -> ++looks, work::add);
        CompletableFuture<Integer> first = shared.ask().toCompletableFuture();
        CompletableFuture<Integer> second = shared.ask().toCompletableFuture();

        // When
        work.remove().run();

        // Then
        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
        assertThat(work).isEmpty();
    }

    @Test
    void whoeverAsksDuringALookIsGivenTheNext() {
        // Given two who ask while the first look is under way
        List<CompletableFuture<Integer>> late = new ArrayList<>();
        List<Shared<Integer>> shared = new ArrayList<>();
        shared.add(new Shared<>(
                () -> {
                    if (++looks == 1) {
                        late.add(shared.get(0).ask().toCompletableFuture());
                        late.add(shared.get(0).ask().toCompletableFuture());
                    }
                    return looks;
                },
                work::add));
        CompletableFuture<Integer> early = shared.get(0).ask().toCompletableFuture();

        // When
        work.remove().run();

        // Then
        assertThat(early.join()).isEqualTo(1);
        assertThat(late).hasSize(2).allSatisfy(answer -> assertThat(answer.join())
                .isEqualTo(2));
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void aLookThatFailsIsNotTheNextOnes() {
        // Given
        Shared<Integer> shared = new Shared<>(
                () -> {
                    if (++looks == 1) {
                        throw new IllegalStateException("away");
                    }
                    return looks;
                },
                work::add);
        CompletableFuture<Integer> failed = shared.ask().toCompletableFuture();
        work.remove().run();

        // When
        CompletableFuture<Integer> next = shared.ask().toCompletableFuture();
        work.remove().run();

        // Then
        assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("away");
        assertThat(next.join()).isEqualTo(2);
    }
}
