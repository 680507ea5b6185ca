package cn.chaoyang.scorecard.register.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarksTest {

    @ParameterizedTest
    @CsvSource({
        "机密★10年,机密",
        "机 密,机密",
        "绝密,绝密",
        "涉及国家秘密的项目,秘密",
        "（内部资料）,内部资料",
        "内部 关于某事,内部",
        "【内部】某事,内部",
    })
    void shouldFindMarks(String text, String mark) {
        assertThat(SecrecyMarks.in(text)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"商业秘密保护示范站点", "技术秘密转让", "内部控制", "企业内部孵化", "精密仪器", ""})
    void shouldLeaveOrdinaryWordsAlone(String text) {
        assertThat(SecrecyMarks.in(text)).isEmpty();
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
