package cn.chaoyang.scorecard.files;

import static org.assertj.core.api.Assertions.assertThat;

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
}
