package cn.chaoyang.scorecard.bench.load;

import cn.chaoyang.scorecard.bench.harness.Series;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** What is still to be asked and what was answered; of one event loop, so nothing here is shared. */
final class Run {

    private final List<Question> questions;
    private final long deadline;
    private final int most;
    private final List<Double> millis = new ArrayList<>();
    private final Promise<Void> ended = Promise.promise();
    private int asked;
    private int left;

    Run(List<Question> questions, long deadline, int most) {
        this.questions = questions;
        this.deadline = deadline;
        this.most = most;
    }

    /** @return {@code null} when it is over */
    Question take() {
        if (asked >= most || System.nanoTime() > deadline) {
            return null;
        }
        return questions.get(asked++ % questions.size());
    }

    void answered(double took) {
        millis.add(took);
    }

    /** One of so many connections has nothing more to ask. */
    void leave(int connections) {
        if (++left == connections) {
            ended.tryComplete();
        }
    }

    void fail(Throwable cause) {
        ended.tryFail(new IllegalStateException(cause));
    }

    Future<Void> ended() {
        return ended.future();
    }

    Series millis() {
        return Series.of(millis);
    }
}
