package cn.chaoyang.scorecard.bench;

import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.stack.Stack;

/** One question about speed, asked of the running stack and of its peers. */
@FunctionalInterface
public interface Benchmark {

    /** Takes some minutes at most, and leaves nothing running. */
    Section run(Stack stack) throws Exception;
}
