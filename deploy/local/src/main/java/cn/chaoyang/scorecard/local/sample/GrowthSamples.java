package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleBook.Sheet;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the other registers of innovation-service hold. */
final class GrowthSamples {

    private static final String RECOGNISED = "已认定（备案）";

    private final List<Enterprise> enterprises;

    GrowthSamples(List<Enterprise> enterprises) {
        this.enterprises = enterprises;
    }

    List<SampleBook> books(LocalDate today) {
        return List.of(
                new SampleBook("innovation/ladder", "kjj", "梯次培育库（示例）.xlsx", List.of(ladder().knownOn(today, "入库日期"))),
                new SampleBook(
                        "innovation/points", "kjj", "创新积分制纳入企业（示例）.xlsx", List.of(points().knownOn(today, "纳入日期"))),
                new SampleBook(
                        "innovation/intermediaries",
                        "kjj",
                        "科技中介机构（示例）.xlsx",
                        List.of(intermediaries().knownOn(today, "认定（备案）日期"))),
                new SampleBook("innovation/firsts", "gxj", "三首产品（示例）.xlsx", List.of(firsts().knownOn(today, "认定日期"))),
                new SampleBook(
                        "innovation/incubators",
                        "kjj",
                        "孵化载体（示例）.xlsx",
                        List.of(incubators().knownOn(today, "认定日期"))),
                new SampleBook("innovation/constructions", "fgj", "重点建设项目（示例）.xlsx", List.of(constructions())),
                new SampleBook(
                        "innovation/patents",
                        "scjg",
                        "高价值发明专利（示例）.xlsx",
                        List.of(patents().knownOn(today, "授权日期"))),
                new SampleBook("innovation/opening-balances", "scjg", "期初数（示例）.xlsx", List.of(opening())),
                new SampleBook(
                        "innovation/property-demonstrations",
                        "scjg",
                        "知识产权示范（示例）.xlsx",
                        List.of(demonstrations().knownOn(today, "认定日期"))),
                new SampleBook("innovation/events", "xcb", "活动与宣传（示例）.xlsx", List.of(events().knownOn(today, "日期"))));
    }

    private Sheet ladder() {
        List<String> rungs = List.of("微成长", "小升高", "高变强");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            Enterprise enterprise = enterprises.get(300 + i);
            boolean promoted = i % 6 == 5;
            rows.add(List.of(
                    enterprise.creditCode(),
                    enterprise.name(),
                    rungs.get(i % rungs.size()),
                    LocalDate.of(2025, 4, 1).plusDays(12L * i).toString(),
                    promoted ? "2026-10-31" : "",
                    promoted ? "培育成功" : ""));
        }
        return new Sheet("梯次培育库", List.of("统一社会信用代码", "企业名称", "梯次", "入库日期", "出库日期", "出库原因"), rows);
    }

    private Sheet points() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            Enterprise enterprise = enterprises.get(i);
            rows.add(List.of(
                    enterprise.creditCode(),
                    enterprise.name(),
                    LocalDate.of(2025, 6, 1).plusDays(3L * i).toString()));
        }
        return new Sheet("创新积分制纳入企业", List.of("统一社会信用代码", "企业名称", "纳入日期"), rows);
    }

    private static Sheet intermediaries() {
        return new Sheet(
                "科技中介机构",
                List.of("机构名称", "机构类别", "级别", "阶段", "文号", "认定（备案）日期", "有效期至", "技术经理人（人）", "域内依据"),
                List.of(
                        List.of("示例技术转移中心", "技术转移机构", "省级", RECOGNISED, "示例备案〔2023〕1号", "2023-06-01", "", "12", "注册地"),
                        List.of(
                                "示例成果评价公司",
                                "成果评价机构",
                                "市级",
                                RECOGNISED,
                                "示例备案〔2025〕2号",
                                "2025-05-12",
                                "2028-05-11",
                                "4",
                                "注册地"),
                        List.of(
                                "示例知识产权公司",
                                "知识产权服务机构",
                                "市级",
                                RECOGNISED,
                                "示例备案〔2026〕1号",
                                "2026-03-20",
                                "",
                                "6",
                                "注册地")));
    }

    private Sheet firsts() {
        return new Sheet(
                "“三首”产品",
                List.of("类别", "产品名称", "规格型号（版本号）", "企业名称", "级别", "阶段", "认定年度", "文号", "认定日期", "有效期至", "域内依据"),
                List.of(
                        first("首台（套）产品", "示例光学检测装备", "SL-100", 401, "省级", "2025-12-01"),
                        // At the city's level too: the same product.
                        first("首台（套）产品", "示例光学检测装备", "SL-100", 401, "市级", "2025-06-10"),
                        first("首批次材料", "示例高分子材料", "SLM-2", 402, "省级", "2026-01-15"),
                        first("首版次软件", "示例工业软件", "V3.0", 403, "市级", "2026-07-20")));
    }

    private List<String> first(String kind, String name, String model, int enterprise, String level, String day) {
        return List.of(
                kind,
                name,
                model,
                enterprises.get(enterprise).name(),
                level,
                RECOGNISED,
                day.substring(0, 4),
                "示例工信〔" + day.substring(0, 4) + "〕5号",
                day,
                LocalDate.parse(day).plusYears(3).minusDays(1).toString(),
                "注册地");
    }

    private static Sheet incubators() {
        return new Sheet(
                "孵化载体",
                List.of("载体名称", "运营机构", "称号", "阶段", "文号", "认定日期", "有效期至", "面积（平方米）", "在孵企业（家）", "域内依据"),
                List.of(
                        List.of(
                                "示例孵化器",
                                "示例孵化公司",
                                "国家级孵化器（原标准）",
                                RECOGNISED,
                                "示例〔2019〕1号",
                                "2019-12-10",
                                "",
                                "12000",
                                "68",
                                "注册地"),
                        // Relabelled by the new standard: the same incubator.
                        List.of(
                                "示例孵化器",
                                "示例孵化公司",
                                "标准级孵化器",
                                RECOGNISED,
                                "示例〔2026〕3号",
                                "2026-06-30",
                                "",
                                "12000",
                                "71",
                                "注册地"),
                        List.of(
                                "示例大学科技园孵化器",
                                "示例科技园",
                                "省级孵化器",
                                RECOGNISED,
                                "示例〔2021〕4号",
                                "2021-09-01",
                                "",
                                "6500",
                                "33",
                                "注册地"),
                        List.of(
                                "示例众创空间",
                                "示例众创公司",
                                "众创空间",
                                RECOGNISED,
                                "示例〔2022〕2号",
                                "2022-04-18",
                                "",
                                "1800",
                                "25",
                                "注册地")));
    }

    private static Sheet constructions() {
        return new Sheet(
                "重点建设项目",
                List.of("项目名称", "所属园区", "建设单位", "规划控制日期", "项目可研日期", "立项审批日期", "开工日期", "竣工日期", "总投资", "累计完成投资", "进展情况"),
                List.of(
                        List.of(
                                "示例干细胞资源库",
                                "示例医药园区",
                                "示例生物公司",
                                "2025-03-01",
                                "2025-06-15",
                                "2025-09-20",
                                "2026-04-10",
                                "",
                                "2.4亿",
                                "6500万",
                                "示例：主体施工"),
                        List.of(
                                "示例检验检测平台",
                                "示例医药园区",
                                "示例检测公司",
                                "2025-05-10",
                                "2025-09-01",
                                "2026-02-18",
                                "",
                                "",
                                "8000万",
                                "",
                                "示例：施工图审查"),
                        List.of(
                                "示例联合实验室大楼",
                                "",
                                "示例大学",
                                "2025-11-11",
                                "2026-08-06",
                                "",
                                "",
                                "",
                                "1.6亿",
                                "",
                                "示例：可研批复")));
    }

    /** More than the register has of that day: the rest is not entered yet. */
    private static Sheet opening() {
        return new Sheet(
                "期初数",
                List.of("计量", "截至日期", "期初数", "文号", "备注"),
                List.of(List.of("高价值发明专利", "2024-12-31", "16", "示例〔2025〕1号", "示例：名册补录中")));
    }

    private Sheet patents() {
        List<String> reasons = List.of("战略性新兴产业", "有海外同族", "维持超过10年", "较高质押融资金额");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            rows.add(List.of(
                    patentNo(i),
                    "示例发明" + (i + 1),
                    enterprises.get(420 + i).name(),
                    reasons.get(i % reasons.size()),
                    LocalDate.of(2022, 3, 1).plusDays(60L * i).toString(),
                    i == 7 ? "2026-03-01" : "",
                    "注册地"));
        }
        return new Sheet("高价值发明专利", List.of("专利号", "专利名称", "专利权人", "高价值类别", "授权日期", "失效日期", "域内依据"), rows);
    }

    /** A number with its check digit, of the year 1985: long before any of these could be. */
    private static String patentNo(int i) {
        String digits = "19851" + String.format("%07d", 9_000_000 + i);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += Character.digit(digits.charAt(place), 10) * (place < 8 ? place + 2 : place - 6);
        }
        return "ZL" + digits + '.' + "0123456789X".charAt(sum % 11);
    }

    private static Sheet demonstrations() {
        return new Sheet(
                "知识产权示范",
                List.of("类别", "名称", "级别", "阶段", "文号", "认定日期", "有效期至"),
                List.of(
                        List.of("示范高校", "示例大学", "国家级", RECOGNISED, "示例〔2024〕6号", "2024-10-08", ""),
                        List.of("示范科研院所", "示例研究院", "省级", RECOGNISED, "示例〔2025〕3号", "2025-07-22", ""),
                        List.of(
                                "示范（优势）企业",
                                "长春示例智能装备有限公司",
                                "国家级",
                                RECOGNISED,
                                "示例〔2025〕9号",
                                "2025-11-30",
                                "2028-11-29")));
    }

    private static Sheet events() {
        List<String> kinds = List.of("对接活动", "路演（成果推介）", "招商活动", "创新创业大赛", "科普活动", "宣传报道", "培训（政策宣讲）");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            rows.add(List.of(
                    kinds.get(i % kinds.size()),
                    "示例" + kinds.get(i % kinds.size()) + (i / kinds.size() + 1),
                    LocalDate.of(2025, 4, 20).plusDays(20L * i).toString(),
                    "示例单位",
                    "W16-01",
                    String.valueOf(30 + 5 * i)));
        }
        return new Sheet("活动与宣传", List.of("类别", "名称", "日期", "主办单位", "对应工作事项", "参加人数（家数）"), rows);
    }
}
