package cn.chaoyang.scorecard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestWordsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/fund/deals, create, deals",
        "POST, /api/fund/deals/6f1c0000-0000-4000-8000-00000000000a/accept, accept, deals/6f1c0000-0000-4000-8000-00000000000a",
        "POST, /api/fund/deals/accept, accept, deals",
        "PUT, /api/fund/deals/6f1c0000-0000-4000-8000-00000000000a, update, deals/6f1c0000-0000-4000-8000-00000000000a",
        "DELETE, /api/fund/deals/6f1c0000-0000-4000-8000-00000000000a/open, delete, deals/6f1c0000-0000-4000-8000-00000000000a/open",
        "GET, /api/fund/deals/export, export, deals",
        "GET, /api/open-data/scorecard.csv, read, open-data/scorecard.csv",
        "POST, /api/months/2026-06/lock, lock, months/2026-06",
        "POST, /api/reports/2026-06-0123abcd.one-page.district.1/issue, issue, reports/2026-06-0123abcd.one-page.district.1",
        "POST, /api/indicators/I07/decisions, decisions, indicators/I07",
        "POST, /back-channel-logout, create, back-channel-logout"
    })
    void shouldSayWhatIsDoneToWhat(String method, String path, String action, String object) {
        assertThat(RequestWords.of(method, path, "fund")).isEqualTo(new RequestWords(action, object));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/fund/deals/110101199003070011, deals/…",
        "/api/fund/deals/13800000000, deals/…",
        "/api/fund/deals/示例人员, deals/…",
        "/api/fund/deals/eyJhbGciOiJSUzI1NiJ9, deals/…"
    })
    void shouldKeepNothingThatIsNeitherAWordNorAnId(String path, String object) {
        assertThat(RequestWords.of("PUT", path, "fund")).isEqualTo(new RequestWords("update", object));
    }
}
