package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * 600 invented enterprises, most in 光电信息, 汽车电子, 生物医药, 软件 and 新材料, some of which moved, closed or changed their name;
 * and one of them once more.
 */
final class SampleEnterprises {

    static final int COUNT = 600;

    /** By place in the order in which {@link SampleQualifications} hands out certificates, so that the moves matter. */
    private static final Map<Integer, LocalDate> MOVED_OUT = Map.of(
            30, LocalDate.of(2025, 6, 30),
            90, LocalDate.of(2026, 3, 10),
            170, LocalDate.of(2026, 9, 1),
            480, LocalDate.of(2024, 10, 15));

    private static final Map<Integer, LocalDate> MOVED_IN =
            Map.of(60, LocalDate.of(2025, 5, 20), 200, LocalDate.of(2026, 4, 15));

    private static final Map<Integer, LocalDate> CLOSED =
            Map.of(100, LocalDate.of(2025, 12, 1), 300, LocalDate.of(2026, 8, 20));

    private static final int FORMER_NAME_EVERY = 45;
    private static final int FORMER_NAME_FIRST = 7;

    private static final List<String> BRANDS = List.of(
            "辰光", "启源", "博睿", "恒拓", "智联", "远景", "华岳", "明德", "天序", "云帆", "立新", "泽润", "致远", "鼎元", "嘉禾", "融创", "星野", "同力",
            "北原", "安澜", "正弘", "瑞和", "松江", "长白", "朝晖", "新域", "创维思", "禾木", "景行", "维度", "百川", "卓远", "元启", "中衡", "众合", "思源",
            "方圆", "雪松", "旭日", "青禾");

    /** Industry, GB/T 4754-2017 code, and how many of each ten enterprises are in it. */
    private enum Industry {
        OPTICS("C3976", 3, "光电", "激光", "光学仪器"),
        CAR_ELECTRONICS("C3670", 2, "汽车电子", "车载智能", "汽车零部件"),
        BIOMEDICINE("C2761", 2, "生物医药", "细胞技术", "医疗器械"),
        SOFTWARE("I6513", 2, "软件", "信息技术", "数据服务"),
        MATERIALS("C2651", 1, "新材料", "高分子材料", "稀土材料");

        private final String code;
        private final int weight;
        private final List<String> words;

        Industry(String code, int weight, String... words) {
            this.code = code;
            this.weight = weight;
            this.words = List.of(words);
        }

        static Industry ofTen(int place) {
            int upTo = 0;
            for (Industry industry : values()) {
                upTo += industry.weight;
                if (place < upTo) {
                    return industry;
                }
            }
            throw new IllegalArgumentException("weights add up to 10, place was " + place);
        }
    }

    private SampleEnterprises() {}

    static List<Enterprise> generate(Random random) {
        List<Enterprise> enterprises = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < COUNT; i++) {
            Industry industry = Industry.ofTen(random.nextInt(10));
            String name = freshName(industry, random, names);
            enterprises.add(new Enterprise(
                    Codes.creditCode(i + 1),
                    name,
                    i % FORMER_NAME_EVERY == FORMER_NAME_FIRST ? name.replace("示例", "示例老") : null,
                    i % 4 == 0 ? "朝阳经济开发区" : null,
                    industry.code,
                    MOVED_IN.get(i),
                    MOVED_OUT.get(i),
                    CLOSED.get(i)));
        }
        enterprises.add(again(enterprises.get(FORMER_NAME_FIRST)));
        return enterprises;
    }

    /** A trap on purpose: the same enterprise once more, under its old name and another code, without certificates. */
    private static Enterprise again(Enterprise renamed) {
        return new Enterprise(
                Codes.creditCode(COUNT + 1),
                renamed.formerNames(),
                null,
                null,
                renamed.industryCode(),
                null,
                null,
                null);
    }

    private static String freshName(Industry industry, Random random, Set<String> taken) {
        String name = name(industry, random, "科技");
        while (!taken.add(name)) {
            name = name(industry, random, random.nextBoolean() ? "实业" : "科技");
        }
        return name;
    }

    private static String name(Industry industry, Random random, String suffix) {
        return "长春示例" + BRANDS.get(random.nextInt(BRANDS.size()))
                + industry.words.get(random.nextInt(industry.words.size())) + suffix + "有限公司";
    }
}
