package cn.chaoyang.scorecard.register.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final Form FORM = new Form(
            List.of(
                    Field.of(FieldType.TEXT, "name", "企业名称", "Name").asRequired(),
                    Field.of(FieldType.CODE, "code", "编号", "Code"),
                    Field.of(FieldType.DATE, "day", "日期", "Day"),
                    Field.of(FieldType.MONEY, "amount", "金额", "Amount"),
                    Field.of(FieldType.INTEGER, "people", "人数", "People"),
                    Field.option(
                            "kind",
                            "类别",
                            "Kind",
                            List.of(
                                    Option.of("SPECIALISED", "“专精特新”中小企业", "Specialised enterprise"),
                                    Option.of("HIGH_TECH", "高新技术企业", "High-tech enterprise"))),
                    Field.of(FieldType.FLAG, "listed", "是否上市", "Listed"),
                    Field.of(FieldType.CODE, "identityNo", "证件号码", "Document number")
                            .asPersonal()
                            .checked((f, v) ->
                                    java.util.Optional.of(Violation.error(f.name(), "never", "不行", "Never right")))),
            List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-14",
                "2025/11/14",
                "2025.11.14",
                "20251114",
                "2025年11月14日",
                "２０２５年１１月１４日",
                " 2025-11-14　",
                "2025-11-14 00:00:00",
                "2025年 11月 14日"
            })
    void shouldReadADayHoweverItIsWritten(String written) {
        assertThat(read("day", written).values().date("day")).isEqualTo(LocalDate.of(2025, 11, 14));
    }

    @Test
    void shouldReadADayThatIsANumberOrAMoment() {
        assertThat(read("day", new BigDecimal("45975")).values().date("day")).isEqualTo(LocalDate.of(2025, 11, 14));
        assertThat(read("day", 20251114).values().date("day")).isEqualTo(LocalDate.of(2025, 11, 14));
        assertThat(read("day", LocalDateTime.of(2025, 11, 14, 0, 0)).values().date("day"))
                .isEqualTo(LocalDate.of(2025, 11, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30, date-impossible",
        "2025年13月1日, date-impossible",
        "20250431, date-impossible",
        "1899-12-31, date-range",
        "2101-01-01, date-range",
        "2025年11月, date",
        "去年底, date",
        "2025-11/14, date"
    })
    void shouldNameADayThatCannotBe(String written, String code) {
        // When
        List<Violation> errors = read("day", written).errors();

        // Then
        assertThat(errors).singleElement().satisfies(e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message().zh()).contains("「" + written + "」");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000 | 1200000.00",
                "1,200,000 | 1200000.00",
                "１，２００，０００ | 1200000.00",
                "1.2亿 | 120000000.00",
                "1.2亿元 | 120000000.00",
                "12000万 | 120000000.00",
                "12000万元 | 120000000.00",
                "3千元 | 3000.00",
                "￥1,234.50 | 1234.50",
                "¥80 | 80.00",
                "人民币500万元整 | 5000000.00",
                "1亿2000万元 | 120000000.00",
                "0 | 0.00",
                "-50万 | -500000.00"
            })
    void shouldReadMoneyInYuan(String written, String yuan) {
        assertThat(read("amount", written).values().money("amount")).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "约500万, money-vague",
        "500余万元, money-vague",
        "超1亿, money-vague",
        "100万美元, money-currency",
        "$100, money-currency",
        "伍佰万, money",
        "'1,23', money",
        "1万2亿, money",
        "0.001元, money-decimals",
        "99999999999万亿, money-range",
        "1e5, money"
    })
    void shouldRefuseMoneyThatIsNotExact(String written, String code) {
        assertThat(read("amount", written).errors()).extracting(Violation::code).containsExactly(code);
    }

    @Test
    void shouldTakePlainMoneyInTheUnitOfItsHeaderAndAmountsWithAUnitAtTheirWord() {
        // Given
        Map<String, BigDecimal> units = Map.of("amount", new BigDecimal("10000"));

        // Then
        assertThat(FORM.read(Map.of("amount", new BigDecimal("120.5")), units)
                        .values()
                        .money("amount"))
                .isEqualTo("1205000.00");
        assertThat(FORM.read(Map.of("amount", "1,200"), units).values().money("amount"))
                .isEqualTo("12000000.00");
        assertThat(FORM.read(Map.of("amount", "1.2亿"), units).values().money("amount"))
                .isEqualTo("120000000.00");
        assertThat(FORM.read(Map.of("amount", "800元"), units).values().money("amount"))
                .isEqualTo("800.00");
    }

    @Test
    void shouldRoundACalculatedCellToTheCent() {
        assertThat(read("amount", new BigDecimal("333.33333333333331")).values().money("amount"))
                .isEqualTo("333.33");
    }

    @ParameterizedTest
    @CsvSource({"'1,000', 1000", "1千, 1000", "1.5万, 15000", "３０, 30", "12人, 12", "3.0, 3"})
    void shouldReadWholeNumbers(String written, long number) {
        assertThat(read("people", written).values().integer("people")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "十几", "约30", "30+", "-"})
    void shouldRefuseNumbersThatAreNotWhole(String written) {
        assertThat(read("people", written).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“专精特新”中小企业", "\"专精特新\"中小企业", "专精特新中小企业", "「专精特新」中小企业 ", "SPECIALISED", "specialised enterprise"
            })
    void shouldKnowAnOptionByLabelOrValue(String written) {
        assertThat(read("kind", written).values().text("kind")).isEqualTo("SPECIALISED");
    }

    @Test
    void shouldListTheOptionsWhenNoneFits() {
        assertThat(read("kind", "独角兽").errors())
                .singleElement()
                .satisfies(e -> assertThat(e.message().zh()).contains("「独角兽」", "“专精特新”中小企业、高新技术企业"));
    }

    @ParameterizedTest
    @CsvSource({"是,true", "有,true", "√,true", "TRUE,true", "１,true", "否,false", "无,false", "×,false", "no,false"})
    void shouldReadYesAndNo(String written, boolean flag) {
        assertThat(read("listed", written).values().asMap()).containsEntry("listed", flag);
    }

    @Test
    void shouldFoldCodesButNotTexts() {
        // When
        FormReading reading =
                FORM.read(Map.of("name", " 示例Ａ科技\u200B（长春）有限公司　", "code", " ｇｒ２０２５ 22\u3000000123\uFEFF"));

        // Then
        assertThat(reading.values().text("code")).isEqualTo("GR202522000123");
        assertThat(reading.values().text("name")).isEqualTo("示例Ａ科技（长春）有限公司");
    }

    @Test
    void shouldWarnThatASpreadsheetCutsLongNumbers() {
        assertThat(read("code", new BigDecimal("202522010408000000")).errors())
                .extracting(Violation::code)
                .containsExactly("code-as-number");
        assertThat(read("code", new BigDecimal("2025")).values().text("code")).isEqualTo("2025");
    }

    @Test
    void shouldSayThatARequiredFieldIsEmptyEvenIfItHoldsBlanks() {
        assertThat(FORM.read(Map.of("name", "　\u200B ")).errors())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("name", "required"));
    }

    @Test
    void shouldLeaveAMaskedPersonalValueToWhatIsStored() {
        assertThat(read("identityNo", "1101***********02X").acceptable()).isTrue();
        assertThat(read("identityNo", "11010519491231002X").acceptable()).isFalse();
    }

    @Property
    void shouldReadBackAnyAmountItWouldWrite(
            @ForAll @Scale(2) @BigRange(min = "-999999999999", max = "999999999999") BigDecimal amount) {
        assertThat(read("amount", amount).values().money("amount")).isEqualByComparingTo(amount);
        assertThat(read("amount", Characters.plain(amount)).values().money("amount"))
                .isEqualByComparingTo(amount);
    }

    private static FormReading read(String field, Object raw) {
        return FORM.read(Map.of("name", "示例", field, raw));
    }

    @Test
    void shouldPointOutWhatIsTypedAndTakeIt() {
        Form form = new Form(List.of(Field.of(FieldType.TEXT, "note", "备注", "Note")), List.of());

        FormReading reading = form.read(Map.of("note", "机密★"));

        assertThat(reading.acceptable()).isTrue();
        assertThat(reading.values().text("note")).isEqualTo("机密★");
        assertThat(reading.violations())
                .singleElement()
                .satisfies(
                        v -> assertThat(v.code()).isEqualTo("secrecy-mark"),
                        v -> assertThat(v.field()).isEqualTo("note"),
                        v -> assertThat(v.message().zh()).contains("含“机密”字样"));
    }
}
