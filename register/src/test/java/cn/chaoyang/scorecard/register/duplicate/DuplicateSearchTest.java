package cn.chaoyang.scorecard.register.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.duplicate.DuplicateSearch.Known;
import cn.chaoyang.scorecard.register.duplicate.DuplicateSearch.Likeness;
import cn.chaoyang.scorecard.register.duplicate.DuplicateSearch.Pair;
import cn.chaoyang.scorecard.register.record.Identity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSearchTest {

    @ParameterizedTest
    @CsvSource({
        "长春示例光电（集团）有限公司, 示例光电集团有限责任公司, NAME",
        "长春市朝阳区示例软件有限公司, 长春示例 软件股份有限公司, NAME",
        "ＡＢ示例科技有限公司, ab示例科技公司, NAME",
        "示例辰光汽车电子科技有限公司, 示例晨光汽车电子科技有限公司, SIMILAR_NAME",
        "示例辰光汽车电子科技有限公司, 示例辰光汽车子电科技有限公司, SIMILAR_NAME",
        "示例辰光汽车电子科技有限公司, 示例辰光汽车电子技有限公司, SIMILAR_NAME",
    })
    void shouldOfferWhatIsCalledAlike(String one, String other, Likeness why) {
        assertThat(pairs(one, other)).containsExactly(new Pair("2", other, "1", one, why));
    }

    @ParameterizedTest
    @CsvSource({
        "示例第一概念验证中心, 示例第二概念验证中心",
        "示例汽车电子中试基地1, 示例汽车电子中试基地2",
        "示例光电有限公司, 示例激光有限公司",
        "示例辰光汽车电子科技有限公司, 示例晨旭汽车电子科技有限公司",
        "示例辰光光电, 示例晨光光电",
        "示例维度光电科技有限公司, 示例维度激光科技有限公司",
    })
    void shouldNotOfferWhatAnOrdinalOrMoreThanASymbolTellsApart(String one, String other) {
        assertThat(pairs(one, other)).isEmpty();
    }

    @Test
    void shouldMergeTheOldNameIntoTheOneThatRemembersIt() {
        List<Pair> pairs = DuplicateSearch.among(List.of(
                new Known("1", "示例旧名有限公司", Identity.named("示例旧名有限公司")),
                new Known("2", "示例新名有限公司", Identity.named("示例新名有限公司").formerly("示例更早有限公司、示例旧名有限公司"))));

        assertThat(pairs).containsExactly(new Pair("1", "示例旧名有限公司", "2", "示例新名有限公司", Likeness.FORMER_NAME));
    }

    @Test
    void shouldOfferAPairOnceByItsStrongestLikeness() {
        List<Pair> pairs = DuplicateSearch.among(List.of(
                new Known("1", "甲", new Identity(List.of("C1"), List.of("示例甲"), List.of(), List.of())),
                new Known("2", "乙", new Identity(List.of("C1"), List.of("示例甲"), List.of(), List.of())),
                new Known("2", "乙", new Identity(List.of("C1"), List.of("示例甲"), List.of(), List.of()))));

        assertThat(pairs).containsExactly(new Pair("2", "乙", "1", "甲", Likeness.CODE));
    }

    @Test
    void shouldOfferNamesakesAsNoMoreThanAlike() {
        List<Pair> pairs = DuplicateSearch.among(List.of(
                new Known("1", "甲", Identity.ofPerson("index-a")),
                new Known("2", "乙", Identity.ofPerson("index-a")),
                new Known("3", "丙", Identity.ofPerson("index-b"))));

        assertThat(pairs).containsExactly(new Pair("2", "乙", "1", "甲", Likeness.SIMILAR_NAME));
    }

    private static List<Pair> pairs(String... names) {
        return DuplicateSearch.among(Arrays.stream(names)
                .map(name ->
                        new Known(Integer.toString(Arrays.asList(names).indexOf(name) + 1), name, Identity.named(name)))
                .toList());
    }
}
