package cn.chaoyang.scorecard.faults.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What is filed, one register of each service. How much each record counts is worked out here once more, by nothing the
 * services know: each is a subject of its own that counts from its day for good.
 */
public enum Kind {
    PLATFORM(
            "innovation",
            "platforms",
            "kjj",
            List.of("平台类别", "平台名称", "依托单位", "级别", "阶段", "文号", "认定日期", "域内依据"),
            "select name, recognised_on, 1 as amount, subject from platform where state = 'ACCEPTED'") {
        @Override
        Map<String, Object> content(Filed filed) {
            return Map.of(
                    "kind", "DISCIPLINE",
                    "name", filed.name(),
                    "host", "示例大学",
                    "level", "PROVINCIAL",
                    "stage", "RECOGNISED",
                    "documentNo", "示例〔2025〕1号",
                    "recognisedOn", filed.day().toString(),
                    "districtBasis", "HOST");
        }

        @Override
        List<String> cells(Filed filed) {
            return List.of(
                    "省级一流学科联合创新平台",
                    filed.name(),
                    "示例大学",
                    "省级",
                    "已认定（备案）",
                    "示例〔2025〕1号",
                    filed.day().toString(),
                    "依托单位所在地");
        }

        @Override
        BigDecimal amount(Random random) {
            return BigDecimal.ONE;
        }

        @Override
        public Map<String, BigDecimal> measures(Filed filed) {
            return Map.of("discipline-platforms", filed.amount());
        }
    },

    PLACE(
            "talent",
            "places",
            "rcb",
            List.of("类别", "名称", "容量（套/人）", "启用日期"),
            "select name, opened_on, capacity as amount, subject from place where state = 'ACCEPTED'") {
        @Override
        Map<String, Object> content(Filed filed) {
            return Map.of(
                    "kind", "FLATS",
                    "name", filed.name(),
                    "capacity", filed.amount().intValueExact(),
                    "openedOn", filed.day().toString());
        }

        @Override
        List<String> cells(Filed filed) {
            return List.of(
                    "“朝阳25℃”公寓",
                    filed.name(),
                    String.valueOf(filed.amount().intValueExact()),
                    filed.day().toString());
        }

        @Override
        BigDecimal amount(Random random) {
            return BigDecimal.valueOf(1 + random.nextInt(500));
        }

        @Override
        public Map<String, BigDecimal> measures(Filed filed) {
            return Map.of("talent-flats", BigDecimal.ONE, "talent-flat-units", filed.amount());
        }
    },

    CAPITAL(
            "fund",
            "capital",
            "czj",
            List.of("是否朝阳科创基金", "基金全称", "出资类别", "出资人", "金额", "日期", "协议或凭证编号"),
            "select contributor, effective_on, amount, subject from capital where state = 'ACCEPTED'") {
        @Override
        Map<String, Object> content(Filed filed) {
            return Map.of(
                    "fund", "CHAOYANG_INNOVATION",
                    "fundName", "示例基金",
                    "kind", "COMMITTED",
                    "contributor", filed.name(),
                    "amount", filed.amount().toPlainString(),
                    "effectiveOn", filed.day().toString(),
                    "documentNo", "示例协议1号");
        }

        @Override
        List<String> cells(Filed filed) {
            return List.of(
                    "朝阳科创基金",
                    "示例基金",
                    "认缴",
                    filed.name(),
                    filed.amount().toPlainString(),
                    filed.day().toString(),
                    "示例协议1号");
        }

        /** To the cent, up to a hundred million 元. */
        @Override
        BigDecimal amount(Random random) {
            return BigDecimal.valueOf(1 + (long) (random.nextDouble() * 10_000_000_000L), 2);
        }

        @Override
        public Map<String, BigDecimal> measures(Filed filed) {
            return Map.of("fund-committed", filed.amount());
        }
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1000;

    private final String service;
    private final String register;
    private final String unit;
    private final List<String> headings;
    private final String acceptedRows;

    Kind(String service, String register, String unit, List<String> headings, String acceptedRows) {
        this.service = service;
        this.register = register;
        this.unit = unit;
        this.headings = headings;
        this.acceptedRows = acceptedRows;
    }

    /** As a form sends it. */
    abstract Map<String, Object> content(Filed filed);

    /** As a table has it, under {@link #headings}. */
    abstract List<String> cells(Filed filed);

    abstract BigDecimal amount(Random random);

    /** What it adds to which measure, from its day on. */
    public abstract Map<String, BigDecimal> measures(Filed filed);

    /** Something new to file. */
    public Filed invent(String name, Random random) {
        return new Filed(this, name, FIRST_DAY.plusDays(random.nextInt(DAYS)), amount(random));
    }

    /** Query of the service's database: name, day, amount and subject of every accepted row. */
    public String acceptedRows() {
        return acceptedRows;
    }

    /** First segment of the service's paths, and name of its database. */
    public String service() {
        return service;
    }

    /** Name of the service on the log. */
    public String source() {
        return service + "-service";
    }

    String path() {
        return "/api/" + service + '/' + register;
    }

    List<String> headings() {
        return headings;
    }

    Account clerk() {
        return Account.of(unit + ".clerk");
    }

    Account reviewer() {
        return Account.of(unit + ".reviewer");
    }

    /** The measures of all kinds. */
    public static Map<String, Kind> byMeasure() {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Kind kind : values()) {
            kind.measures(kind.invent("", new Random(0))).keySet().forEach(measure -> kinds.put(measure, kind));
        }
        return kinds;
    }
}
