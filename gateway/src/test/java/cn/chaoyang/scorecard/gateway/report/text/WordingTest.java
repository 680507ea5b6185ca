package cn.chaoyang.scorecard.gateway.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.gateway.ledger.WireCause;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "47, 户, 47户",
        "200000, 人, 200000人",
        "272.4167, 户, 272.42户",
        "79.96, %, 79.96%",
        "79.9999999999, %, 80%",
        "9999, 元, 9999元",
        "22600000, 元, 2260万元",
        "12345678, 元, 12345678元",
        "500000000, 元, 5亿元",
        "500000000.01, 元, 500000000.01元",
        "283400000, 元, 28340万元",
        "512000000, 元, 5.12亿元"
    })
    void shouldSayFiguresAsTheScreenDoes(BigDecimal value, String unit, String said) {
        assertThat(Wording.figure(value, unit)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"3, 户, 增加3户", "-2, 户, 减少2户", "0, 户, 无变化", "1.5, %, 增加1.5个百分点", "-20000, 元, 减少2万元"})
    void shouldSayWhatCameAndWent(BigDecimal change, String unit, String said) {
        assertThat(Wording.change(change, unit)).isEqualTo(said);
    }

    @Test
    void shouldSayNothingWhereThereIsNoNumber() {
        assertThat(Wording.figure(null, "户")).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 2026年第一季度", "2026-06, 2026年第二季度", "2026-12, 2026年第四季度"})
    void shouldNameQuarters(YearMonth month, String said) {
        assertThat(Wording.quarter(month)).isEqualTo(said);
    }

    @Test
    void shouldHaveAWordForEveryStatusStateAndCause() {
        Stream.concat(
                        Arrays.stream(Status.values()).map(Status::wire),
                        Arrays.stream(TaskState.values()).map(TaskState::wire))
                .forEach(wire -> assertThat(Wording.status(wire)).matches("\\p{IsHan}+"));
        Arrays.stream(Cause.values()).map(WireCause::name).forEach(wire -> assertThat(Wording.cause(wire))
                .matches("\\p{IsHan}+"));
    }

    @ParameterizedTest
    @CsvSource({"237068493.15, 元, 23707万元", "500000000.01, 元, 5亿元", "51.19, 项, 51.19项", "0.5, 元, 0.5元"})
    void whatWasComputedIsInWholeTenThousands(BigDecimal value, String unit, String said) {
        assertThat(Wording.computed(value, unit)).isEqualTo(said);
    }
}
