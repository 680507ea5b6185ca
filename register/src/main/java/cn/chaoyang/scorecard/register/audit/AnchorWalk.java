package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.register.audit.Broken.Kind;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import java.util.Iterator;
import java.util.Optional;

/** Goes along the anchors beside the chain. */
final class AnchorWalk {

    private final Iterator<Anchor> anchors;
    private Anchor next;
    private String previousSm3 = Anchor.NO_SM3;
    private long confirming;
    private Head confirmed = ChainWalk.START;

    /** @param anchors in the order of their numbers */
    AnchorWalk(Iterator<Anchor> anchors) {
        this.anchors = anchors;
        advance();
    }

    /** How many anchors fit so far. */
    long confirming() {
        return confirming;
    }

    /** Up to where anchors have confirmed the chain. */
    Head confirmed() {
        return confirmed;
    }

    /**
     * @param line the newest line of the chain; {@code null} before the first
     * @return what is wrong with the anchors of this place
     */
    Optional<Broken> at(Head reached, Line line) {
        while (next != null && next.seq() <= reached.seq()) {
            Kind wrong = null;
            if (!ownChainHolds()) {
                wrong = Kind.ANCHOR;
            } else if (!new Head(next.seq(), next.hash()).equals(reached)) {
                wrong = Kind.ANCHORED;
            }
            if (wrong != null) {
                boolean here = line != null && line.seq() == next.seq();
                Broken broken = here ? Broken.at(wrong, line) : Broken.without(wrong, next.seq());
                return Optional.of(broken.shownBy(next));
            }
            confirmed = reached;
            confirming++;
            previousSm3 = next.sm3();
            advance();
        }
        return Optional.empty();
    }

    /** @return what is wrong when the chain goes no further than {@code reached}: an anchor may lie behind its end */
    Optional<Broken> end(Head reached) {
        if (next == null) {
            return Optional.empty();
        }
        Broken broken = ownChainHolds()
                ? Broken.without(Kind.ANCHORED, reached.seq() + 1)
                : Broken.without(Kind.ANCHOR, next.seq());
        return Optional.of(broken.shownBy(next));
    }

    private boolean ownChainHolds() {
        return next.anchorNo() == confirming + 1
                && next.previousSm3().equals(previousSm3)
                && next.sm3().equals(next.digest());
    }

    private void advance() {
        next = anchors.hasNext() ? anchors.next() : null;
    }
}
