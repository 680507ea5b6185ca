package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.register.audit.Broken.Kind;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import java.util.Optional;

/** Goes along the chain from its beginning and remembers nothing but the place. */
final class ChainWalk {

    /** Before the first line. */
    static final Head START = new Head(0, "0".repeat(64));

    private final Head head;
    private Head reached = START;

    /** @param head where the service says the chain stands */
    ChainWalk(Head head) {
        this.head = head;
    }

    /** The last line that fits. */
    Head reached() {
        return reached;
    }

    /** @return what is wrong with the next line, and goes no further then */
    Optional<Broken> take(Line line) {
        long expected = reached.seq() + 1;
        if (line.seq() > expected) {
            return Optional.of(Broken.without(Kind.MISSING, expected));
        }
        Head here = new Head(line.seq(), line.hash());
        Kind wrong = null;
        if (line.seq() < expected) {
            wrong = Kind.SURPLUS;
        } else if (!line.hash().equals(line.contentHash())) {
            wrong = Kind.CONTENT;
        } else if (!line.previousHash().equals(reached.hash())) {
            wrong = Kind.PREVIOUS;
        } else if (line.seq() > head.seq() || (line.seq() == head.seq() && !here.equals(head))) {
            wrong = Kind.HEAD;
        }
        if (wrong != null) {
            return Optional.of(Broken.at(wrong, line));
        }
        reached = here;
        return Optional.empty();
    }

    /** @return what is wrong when there are no more lines */
    Optional<Broken> end() {
        return reached.equals(head) ? Optional.empty() : Optional.of(Broken.without(Kind.HEAD, reached.seq() + 1));
    }
}
