package cn.chaoyang.scorecard.gateway.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "以上报告妥否，请批示。,妥否，请",
        "请予审批,请予审批",
        "有关经费请批复。,请批复",
        "请予批准,请予批准",
    })
    void shouldFindWhatAsks(String text, String words) {
        assertThat(Wording.asking(text)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"该项目已经申请批准立项", "方案已报请审定", "特此报告", "请示已于上月批复"})
    void shouldLeaveAloneWhatTellsOfAsking(String text) {
        assertThat(Wording.asking(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'情况如下。\n妥否，请批示。',true",
        "'以上请示，请予批复',true",
        "'妥否，请批示。\n另有说明若干，一并附上供参考。',false",
        "特此报告。,false",
    })
    void shouldKnowHowARequestCloses(String text, boolean closes) {
        assertThat(Wording.closesAsking(text)).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "朝示科〔2026〕3号,true",
        "朝示科[2026]3号,false",
        "朝示科〔2026〕03号,false",
        "朝示科〔2026〕第3号,false",
        "朝示科〔26〕3号,false",
        "〔2026〕3号,false",
    })
    void shouldKnowDocumentNumbers(String text, boolean is) {
        assertThat(Wording.isDocumentNo(text)).isEqualTo(is);
    }
}
