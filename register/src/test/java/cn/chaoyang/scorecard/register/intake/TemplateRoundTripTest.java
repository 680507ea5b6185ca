package cn.chaoyang.scorecard.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TemplateRoundTripTest {

    @Test
    void shouldOfferATemplateWithoutRowsThatIsNoImportYet() throws IOException {
        // Given
        Path file = Workbooks.temporary();
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookTemplate.write(Workbooks.WORKBOOK, out);
        }

        // When, Then
        WorkbookGuard.check(file, "模板.xlsx");
        assertThatThrownBy(() -> Workbooks.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("no-rows"));
    }

    @Property(tries = 60)
    void shouldReadBackWhatItWouldWrite(@ForAll("records") @Size(min = 1, max = 25) List<Map<String, Object>> records) {
        // Given
        Path file = Workbooks.written(Workbooks.SHEET.title(), sheet -> write(sheet, records));

        // When
        Workbooks.Result result = Workbooks.read(file);

        // Then
        assertThat(result.flaws()).isEmpty();
        assertThat(result.rows()).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            FormReading reading = result.form(i);
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.values().asMap()).isEqualTo(records.get(i));
            assertThat(result.rows().get(i).number()).isEqualTo(i + 2);
        }
        delete(file);
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> records() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("示例科技长春（）A b&<")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(s -> "示例" + s.strip());
        Arbitrary<String> numbers = Arbitraries.integers().between(0, 999_999).map("GR202522%06d"::formatted);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 73_000).map(d -> LocalDate.of(1900, 3, 1)
                .plusDays(d));
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999999999"), new BigDecimal("9999999999999999"))
                .ofScale(2);
        Arbitrary<Long> people = Arbitraries.longs().between(0, 1_000_000);
        return Combinators.combine(
                        names,
                        numbers,
                        days,
                        amounts.injectNull(0.3),
                        people.injectNull(0.3),
                        Arbitraries.of("SMALL", "MEDIUM").injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as(TemplateRoundTripTest::record)
                .list();
    }

    private static Map<String, Object> record(
            String name, String number, LocalDate day, BigDecimal amount, Long people, String size, Boolean listed) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", name);
        content.put("certificateNo", number);
        content.put("issuedOn", day);
        content.put("revenue", amount);
        content.put("people", people);
        content.put("size", size);
        content.put("listed", listed);
        content.values().removeIf(v -> v == null);
        return content;
    }

    private static void write(Worksheet sheet, List<Map<String, Object>> records) {
        SheetStyle.header(sheet, Workbooks.FIELDS, 0);
        List<Field> fields = new ArrayList<>(Workbooks.FIELDS);
        for (int r = 0; r < records.size(); r++) {
            for (int c = 0; c < fields.size(); c++) {
                SheetCells.write(
                        sheet,
                        r + 1,
                        c,
                        fields.get(c),
                        records.get(r).get(fields.get(c).name()));
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
