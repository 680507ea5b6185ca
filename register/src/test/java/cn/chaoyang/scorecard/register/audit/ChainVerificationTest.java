package cn.chaoyang.scorecard.register.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.audit.Broken.Kind;
import cn.chaoyang.scorecard.register.revision.Revision;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainVerificationTest {

    @Test
    void shouldVerifyAnEmptyTrail() {
        Verification found = verify(List.of(), List.of(), ChainWalk.START);

        assertThat(found.broken()).isEmpty();
        assertThat(found.upTo()).isEqualTo(new Head(0, "0".repeat(64)));
    }

    @Test
    void shouldVerifyAWholeTrailUpToItsHead() {
        List<Line> lines = chain(5, "{}");
        List<Anchor> anchors = anchors(ChainWalk.START, head(lines.subList(0, 3)), head(lines), head(lines));

        Verification found = verify(lines, anchors, head(lines));

        assertThat(found.broken()).isEmpty();
        assertThat(found.upTo()).isEqualTo(head(lines));
        assertThat(found.anchors()).isEqualTo(4);
    }

    @Test
    void shouldNameTheLineWhoseContentWasChanged() {
        // Given
        List<Line> lines = chain(5, "{}");
        Line third = lines.get(2);
        lines.set(2, Line.of(revision(3, "{\"name\":\"别人\"}", third.previousHash()), third.hash()));

        // When
        Verification found = verify(lines, List.of(), head(lines));

        // Then
        assertThat(found.broken()).contains(new Broken(Kind.CONTENT, 3, "qualifications", id(3), null));
        assertThat(found.upTo()).isEqualTo(head(lines.subList(0, 2)));
    }

    @Test
    void shouldNameTheLineBehindOneThatWasChangedTogetherWithItsHash() {
        // Given
        List<Line> lines = chain(5, "{}");
        Revision other = revision(3, "{\"name\":\"别人\"}", lines.get(2).previousHash());
        lines.set(2, Line.of(other, other.hash()));

        // Then
        assertThat(verify(lines, List.of(), head(lines)).broken())
                .contains(new Broken(Kind.PREVIOUS, 4, "qualifications", id(4), null));
    }

    @Test
    void shouldNameTheNumberThatIsMissing() {
        List<Line> lines = chain(5, "{}");
        Head head = head(lines);
        lines.remove(1);

        assertThat(verify(lines, List.of(), head).broken()).contains(new Broken(Kind.MISSING, 2, null, null, null));
    }

    @Test
    void shouldNameALineInsertedBeforeTheFirst() {
        List<Line> lines = chain(2, "{}");
        Head head = head(lines);
        Revision inserted = revision(0, "{}", "0".repeat(64));
        lines.add(0, Line.of(inserted, inserted.hash()));

        assertThat(verify(lines, List.of(), head).broken())
                .contains(new Broken(Kind.SURPLUS, 0, "qualifications", id(0), null));
    }

    @Test
    void shouldNameTheLineThatHadToMoveForAnInsertedOne() {
        // Given a third line that fits the second, and the old third as the fourth
        List<Line> lines = chain(3, "{}");
        Line third = lines.get(2);
        Revision inserted = revision(3, "{\"name\":\"别人\"}", third.previousHash());
        lines.set(2, Line.of(inserted, inserted.hash()));
        lines.add(Line.of(revision(4, "{}", inserted.hash()), third.hash()));

        // Then
        assertThat(verify(lines, List.of(), head(lines)).broken())
                .contains(new Broken(Kind.CONTENT, 4, "qualifications", id(4), null));
    }

    @Test
    void shouldNameALineAddedBehindTheHead() {
        List<Line> lines = chain(3, "{}");

        assertThat(verify(lines, List.of(), head(lines.subList(0, 2))).broken())
                .contains(new Broken(Kind.HEAD, 3, "qualifications", id(3), null));
    }

    @Test
    void shouldNameTheNewestLineWhenTheHeadHasAnotherHash() {
        List<Line> lines = chain(3, "{}");

        assertThat(verify(lines, List.of(), new Head(3, "1".repeat(64))).broken())
                .contains(new Broken(Kind.HEAD, 3, "qualifications", id(3), null));
    }

    @Test
    void shouldNameTheFirstLineThatTheHeadKnowsAndTheChainDoesNot() {
        List<Line> lines = chain(5, "{}");

        assertThat(verify(lines.subList(0, 3), List.of(), head(lines)).broken())
                .contains(new Broken(Kind.HEAD, 4, null, null, null));
    }

    @Test
    void shouldSeeByAnAnchorThatTheNewestLinesAndTheHeadWereTakenBack() {
        // Given
        List<Line> lines = chain(5, "{}");
        List<Anchor> anchors = anchors(head(lines.subList(0, 2)), head(lines));
        List<Line> left = lines.subList(0, 3);

        // When
        Verification found = verify(left, anchors, head(left));

        // Then what no anchor confirms is not vouched for
        assertThat(found.broken()).contains(new Broken(Kind.ANCHORED, 4, null, null, 2L));
        assertThat(found.upTo()).isEqualTo(head(lines.subList(0, 2)));
        assertThat(found.anchors()).isEqualTo(1);
    }

    @Test
    void shouldSeeByAnAnchorThatTheChainWasWrittenAnew() {
        List<Anchor> anchors = anchors(head(chain(4, "{}")));
        List<Line> anew = chain(5, "{\"name\":\"别人\"}");

        assertThat(verify(anew, anchors, head(anew)).broken())
                .contains(new Broken(Kind.ANCHORED, 4, "qualifications", id(4), 1L));
    }

    @Test
    void shouldNameAnAnchorThatWasChanged() {
        List<Line> lines = chain(3, "{}");
        List<Anchor> anchors = anchors(head(lines.subList(0, 2)), head(lines));
        Anchor second = anchors.get(1);
        anchors.set(1, anchor(2, head(lines.subList(0, 2)), second.previousSm3(), second.sm3()));

        assertThat(verify(lines, anchors, head(lines)).broken())
                .contains(new Broken(Kind.ANCHOR, 2, "qualifications", id(2), 2L));
    }

    @Test
    void shouldNameTheAnchorBehindOneThatIsMissing() {
        List<Line> lines = chain(3, "{}");
        List<Anchor> anchors = anchors(head(lines.subList(0, 1)), head(lines.subList(0, 2)), head(lines));
        anchors.remove(1);

        assertThat(verify(lines, anchors, head(lines)).broken())
                .contains(new Broken(Kind.ANCHOR, 3, "qualifications", id(3), 3L));
    }

    private static Verification verify(List<Line> lines, List<Anchor> anchors, Head head) {
        return ChainVerification.verify(lines.iterator(), anchors.iterator(), head);
    }

    private static List<Line> chain(int length, String snapshot) {
        List<Line> lines = new ArrayList<>();
        String previous = ChainWalk.START.hash();
        for (int seq = 1; seq <= length; seq++) {
            Revision revision = revision(seq, snapshot, previous);
            previous = revision.hash();
            lines.add(Line.of(revision, previous));
        }
        return lines;
    }

    private static Head head(List<Line> lines) {
        Line newest = lines.get(lines.size() - 1);
        return new Head(newest.seq(), newest.hash());
    }

    private static List<Anchor> anchors(Head... heads) {
        List<Anchor> anchors = new ArrayList<>();
        String previous = Anchor.NO_SM3;
        for (Head head : heads) {
            Anchor anchor = anchor(anchors.size() + 1, head, previous, "").closed();
            previous = anchor.sm3();
            anchors.add(anchor);
        }
        return anchors;
    }

    private static Anchor anchor(long anchorNo, Head head, String previousSm3, String sm3) {
        return new Anchor(
                anchorNo,
                LocalDate.of(2026, 11, 25),
                true,
                Instant.parse("2026-11-24T16:10:00Z"),
                "system",
                head.seq(),
                head.hash(),
                "{\"qualifications\":3}",
                previousSm3,
                sm3);
    }

    private static Revision revision(long seq, String snapshot, String previousHash) {
        return new Revision(
                seq,
                id(100 + seq),
                "qualifications",
                id(seq),
                "220104",
                Change.of(ChangeKind.GRANTED),
                "kjj.reviewer",
                "kjj",
                Instant.parse("2026-11-24T03:00:00Z"),
                snapshot,
                "[]",
                previousHash);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
