package cn.chaoyang.scorecard.talent.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National programmes are not named (rules.md §2.7). */
class NationalProgrammesTest {

    @ParameterizedTest
    @CsvSource({
        "programme, 国家级示例计划",
        "category, 示例学者特聘教授",
        "note, 又入选示例工程",
        "documentNo, 示例计划〔2025〕1号",
        "category, 示例优青",
    })
    void shouldRefuseANameWhereverItIsWritten(String field, String text) {
        assertThat(NationalProgrammes.unnamed(new Values(Map.of("level", "NATIONAL", field, text))))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple(field, "national-programme-named"));
    }

    @Test
    void shouldTakeTheCodeAndWhatNamesNothing() {
        assertThat(NationalProgrammes.unnamed(new Values(Map.of(
                        "level", "NATIONAL",
                        "programme", "国家重大人才工程（代码）",
                        "category", "创新类",
                        "documentNo", "示例人才〔2025〕2号",
                        "note", "国家重大人才工程（代码）青年项目"))))
                .isEmpty();
    }

    @Test
    void shouldLeaveOtherLevelsAlone() {
        assertThat(NationalProgrammes.unnamed(new Values(Map.of("level", "MUNICIPAL", "programme", "市级示例人才计划"))))
                .isEmpty();
    }
}
