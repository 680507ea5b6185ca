package cn.chaoyang.scorecard.register.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰, 张**",
        "𭬊三, 𭬊*",
        "阿卜杜拉·买买提, 阿卜杜拉***提",
        "11010519491231002X, 1101*************X",
        "13800138000, 138****8000",
        "女, *"
    })
    void shouldShowTheEndsOnly(String plain, String masked) {
        assertThat(Mask.of(plain)).isEqualTo(masked);
    }
}
