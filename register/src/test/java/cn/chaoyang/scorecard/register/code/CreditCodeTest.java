package cn.chaoyang.scorecard.register.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CreditCodeTest {

    private static final Field CODE = Field.of(FieldType.CODE, "creditCode", "统一社会信用代码", "Credit code");
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void shouldJudgeEveryVectorAsItIsMarked() throws IOException {
        // Given
        List<String> valid = vectors("valid");
        List<String> invalid = vectors("invalid");
        assertThat(valid).hasSize(6);
        assertThat(invalid).hasSize(2);

        // When, Then
        assertThat(valid).allMatch(CreditCode::valid);
        assertThat(invalid).noneMatch(CreditCode::valid);
    }

    @Test
    void shouldNotCountLettersAsIfNoneWereMissing() {
        // Given two prefixes for which letter = ord(c) - 55 gives J and U

        // When
        String first = CreditCode.withCheck("91350100M000100Y4");
        String second = CreditCode.withCheck("91220101MA0Y1K4P0");

        // Then
        assertThat(first).isEqualTo("91350100M000100Y43");
        assertThat(second).isEqualTo("91220101MA0Y1K4P0W");
        assertThat(CreditCode.valid("91350100M000100Y4J")).isFalse();
        assertThat(CreditCode.valid("91220101MA0Y1K4P0U")).isFalse();
    }

    @Test
    void shouldSuggestTheDigitALetterLooksLike() {
        // When
        Optional<Violation> flaw = CreditCode.check().check(CODE, "9122OI011239989159");
        Optional<Violation> likely = CreditCode.check().check(CODE, "9I22O1011239989159");

        // Then
        assertThat(flaw).isPresent();
        assertThat(likely).hasValueSatisfying(v -> {
            assertThat(v.warning()).isFalse();
            assertThat(v.message().zh()).contains("是否应为 912201011239989159");
            assertThat(v.message().en()).contains("Did you mean 912201011239989159");
        });
    }

    @Test
    void shouldSayHowManySymbolsAreMissing() {
        // When
        Optional<Violation> flaw = CreditCode.check().check(CODE, "91220101123998915");

        // Then
        assertThat(flaw).hasValueSatisfying(v -> assertThat(v.message().zh()).contains("应为18位，现为17位"));
    }

    @Test
    void shouldOnlyWarnOfAnOrganisationCodeThatDoesNotFit() {
        // Given a right last symbol around a wrong 17th
        String whole = CreditCode.complete("91220104MA0Y1K4P");
        char wrong = whole.charAt(16) == '0' ? '1' : '0';
        String odd = CreditCode.withCheck(whole.substring(0, 16) + wrong);

        // When
        Optional<Violation> flaw = CreditCode.check().check(CODE, odd);

        // Then
        assertThat(flaw).hasValueSatisfying(v -> assertThat(v.warning()).isTrue());
        assertThat(CreditCode.check().check(CODE, whole)).isEmpty();
    }

    @Property
    void shouldNoticeAnySingleWrongSymbol(
            @ForAll
                    @StringLength(8)
                    @Chars({'0', '7', 'A', 'H', 'J', 'M', 'P', 'T', 'W', 'Y'})
                    @CharRange(from = '1', to = '6')
                    String body,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 30) int symbol) {
        String code = CreditCode.complete("91220104" + body);
        String changed = code.substring(0, at) + SYMBOLS.charAt(symbol) + code.substring(at + 1);

        assertThat(CreditCode.valid(code)).isTrue();
        assertThat(CreditCode.check().check(CODE, code)).isEmpty();
        assertThat(CreditCode.valid(changed)).isEqualTo(changed.equals(code));
    }

    private static List<String> vectors(String verdict) throws IOException {
        try (InputStream in = CreditCodeTest.class.getResourceAsStream("/code-vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\s+"))
                    .filter(words -> words[0].equals(verdict))
                    .map(words -> words[1])
                    .toList();
        }
    }
}
