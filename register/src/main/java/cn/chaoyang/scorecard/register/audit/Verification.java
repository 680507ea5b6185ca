package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import java.util.Optional;

/**
 * What a verification has found.
 *
 * @param upTo the last line that is what it was
 * @param anchors how many anchors say so too
 * @param broken the first place that is not; empty for a whole trail
 */
record Verification(Head upTo, long anchors, Optional<Broken> broken) {}
