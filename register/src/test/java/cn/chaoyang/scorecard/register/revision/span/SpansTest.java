package cn.chaoyang.scorecard.register.revision.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final LocalDate A = LocalDate.of(2022, 11, 14);
    private static final LocalDate B = LocalDate.of(2025, 11, 14);
    private static final LocalDate C = LocalDate.of(2028, 11, 14);

    @Test
    void shouldTakeTheOldEndBackWhenTheNextFollowsWithoutAGap() {
        // When
        Spans union = Spans.of(certificate(B, C), certificate(A, B));

        // Then
        assertThat(union.asList()).containsExactly(certificate(A, C));
    }

    @Test
    void shouldBeginAgainByTheCauseOfResumingAfterAGap() {
        // Given
        LocalDate afterAGap = B.plusDays(1);

        // When
        Spans union = Spans.of(certificate(A, B), certificate(afterAGap, C)).resumedBy(Cause.RENEWED);

        // Then
        assertThat(union.asList())
                .containsExactly(certificate(A, B), Span.during(afterAGap, C, Cause.RENEWED, Cause.EXPIRY));
    }

    @Test
    void shouldKeepItsOwnCauseWhereTheWindowEndsOnTheSameDay() {
        // When
        Spans clipped = Spans.of(certificate(A, B)).within(Spans.of(Span.before(B, Cause.MOVED_OUT)));

        // Then
        assertThat(clipped.asList()).containsExactly(certificate(A, B));
    }

    @Test
    void shouldTakeTheCauseOfTheWindowWhereTheWindowCuts() {
        // Given
        Spans window = Spans.of(
                Span.before(LocalDate.of(2023, 1, 1), Cause.MOVED_OUT),
                Span.since(LocalDate.of(2024, 1, 1), Cause.MOVED_IN));

        // When
        Spans clipped = Spans.of(certificate(A, B)).within(window);

        // Then
        assertThat(clipped.asList())
                .containsExactly(
                        Span.during(A, LocalDate.of(2023, 1, 1), Cause.GRANTED, Cause.MOVED_OUT),
                        Span.during(LocalDate.of(2024, 1, 1), B, Cause.MOVED_IN, Cause.EXPIRY));
    }

    @Test
    void shouldBeEmptyWhereTheWindowDoesNotReach() {
        assertThat(Spans.of(certificate(A, B)).within(Spans.of(Span.before(A, Cause.MOVED_OUT))))
                .isEqualTo(Spans.none());
    }

    @Test
    void shouldContributeOneUnitOnEachSpan() {
        assertThat(Spans.of(certificate(A, B)).contributing("high-tech-enterprises"))
                .isEqualTo(List.of(Contribution.during("high-tech-enterprises", A, B, Cause.GRANTED, Cause.EXPIRY)));
    }

    @Test
    void shouldRefuseToContributeFromForEver() {
        // Given
        Spans always = Spans.of(Span.always());

        // Then
        assertThatThrownBy(() -> always.contributing("m")).isInstanceOf(IllegalStateException.class);
    }

    private static Span certificate(LocalDate from, LocalDate until) {
        return Span.during(from, until, Cause.GRANTED, Cause.EXPIRY);
    }
}
