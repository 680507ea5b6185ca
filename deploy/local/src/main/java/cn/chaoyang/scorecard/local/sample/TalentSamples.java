package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleBook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the registers of talent-service hold beside the agreements. */
final class TalentSamples {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String NATIONAL = "国家重大人才工程（代码）";

    /** Identity numbers below this serial belong to the agreements. */
    private static final int FIRST_PERSON = 40;

    private TalentSamples() {}

    static List<SampleBook> books(LocalDate today) {
        return List.of(
                new SampleBook("talent/awards", "rcb", "人才工程入选（示例）.xlsx", List.of(awards().knownOn(today, "入选日期"))),
                new SampleBook(
                        "talent/persons",
                        "rcb",
                        "人才信息（示例）.xlsx",
                        List.of(persons().knownOn(today, "到岗日期"))),
                new SampleBook("talent/statistics", "rcb", "人才资源统计（示例）.xlsx", List.of(statistics())),
                new SampleBook("talent/bases", "rsj", "产教融合基地（示例）.xlsx", List.of(bases().knownOn(today, "设立日期"))),
                new SampleBook(
                        "talent/base-results",
                        "rsj",
                        "基地成效（示例）.xlsx",
                        List.of(results().knownOn(today, "期间结束"))),
                new SampleBook("talent/places", "rcb", "人才服务载体（示例）.xlsx", List.of(places().knownOn(today, "启用日期"))),
                new SampleBook(
                        "talent/evaluation-checks",
                        "rcb",
                        "人才评价改革检查（示例）.xlsx",
                        List.of(checks().knownOn(today, "检查日期"))));
    }

    /** 860 persons by the end of 2024, 905 a year later, 940 by November 2026. */
    private static Sheet awards() {
        List<List<String>> rows = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(Days.between(LocalDate.of(2016, 3, 1), LocalDate.of(2024, 12, 20), 860));
        days.addAll(Days.in(2025, 45));
        days.addAll(Days.between(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 11, 16), 35));
        for (int person = 0; person < days.size(); person++) {
            rows.add(award(
                    person, person % 40 == 0 ? "国家级" : person % 3 == 0 ? "省级" : "市级", days.get(person), "入选", ""));
        }
        // The same person by a second programme, a district's own programme, one only publicised, one cancelled.
        rows.add(award(3, "国家级", LocalDate.of(2025, 6, 18), "入选", ""));
        rows.add(award(days.size(), "区级", LocalDate.of(2025, 5, 6), "入选", ""));
        rows.add(award(days.size() + 1, "市级", null, "公示", ""));
        rows.add(award(days.size() + 2, "市级", LocalDate.of(2025, 3, 3), "取消资格", "2025-09-01"));
        return new Sheet(
                "人才工程入选",
                List.of(
                        "姓名", "证件类型", "证件号码", "级别", "人才工程", "批次年度", "文号", "状态", "入选日期", "取消资格日期", "入选时工作单位", "培养或引进",
                        "域内依据"),
                rows);
    }

    private static List<String> award(
            int person, String level, LocalDate selectedOn, String stage, String cancelledOn) {
        int year = selectedOn == null ? 2026 : selectedOn.getYear();
        return List.of(
                name(person),
                "居民身份证",
                Codes.identityNo(FIRST_PERSON + person),
                level,
                level.equals("国家级") ? NATIONAL : level + "示例人才计划",
                String.valueOf(year),
                selectedOn == null ? "" : "示例人才〔" + year + "〕" + (person % 30 + 1) + "号",
                stage,
                selectedOn == null ? "" : selectedOn.toString(),
                cancelledOn,
                person % 2 == 0 ? "示例大学" : "示例研究院",
                person % 3 == 0 ? "引进" : "培养",
                "依托单位所在地");
    }

    private static Sheet persons() {
        List<List<String>> rows = new ArrayList<>();
        for (int person = 0; person < 120; person++) {
            LocalDate arrived = LocalDate.of(2018, 7, 1).plusDays(25L * person);
            rows.add(List.of(
                    name(person),
                    "居民身份证",
                    Codes.identityNo(FIRST_PERSON + person),
                    person % 3 == 0 ? "博士研究生" : "硕士研究生",
                    person % 4 == 0 ? "正高级" : "副高级",
                    person % 2 == 0 ? "示例大学" : "示例研究院",
                    List.of("光电信息", "生物医药", "新材料", "汽车电子").get(person % 4),
                    person % 3 == 0 ? "引进" : "培养",
                    person % 5 == 0 ? "柔性" : "全职",
                    arrived.toString(),
                    person % 30 == 29 ? arrived.plusYears(1).toString() : "",
                    arrived.toString()));
        }
        return new Sheet(
                "人才信息",
                List.of("姓名", "证件类型", "证件号码", "学历", "职称", "工作单位", "专业领域", "来源", "工作方式", "到岗日期", "离开日期", "告知日期"),
                rows);
    }

    private static Sheet statistics() {
        return new Sheet(
                "人才资源统计",
                List.of(
                        "年度",
                        "人才总量",
                        "党政人才",
                        "企业经营管理人才",
                        "专业技术人才",
                        "高技能人才",
                        "农村实用人才",
                        "社会工作人才",
                        "发布单位",
                        "来源文件",
                        "发布日期"),
                List.of(
                        List.of(
                                "2024",
                                "176000",
                                "3600",
                                "28000",
                                "96000",
                                "47000",
                                "1900",
                                "1200",
                                "区委人才办（示例）",
                                "示例统计〔2025〕3号",
                                "2025-03-20"),
                        List.of(
                                "2025",
                                "183000",
                                "3600",
                                "29500",
                                "99800",
                                "48900",
                                "1900",
                                "1400",
                                "区委人才办（示例）",
                                "示例统计〔2026〕2号",
                                "2026-03-18")));
    }

    private static Sheet bases() {
        return new Sheet(
                "产教融合基地",
                List.of("基地类别", "基地名称", "领域", "牵头单位", "合作企业", "文号", "设立日期", "终止日期", "域内依据"),
                List.of(
                        base("产教融合培养基地", "示例新能源产教融合培养基地", "新能源", "2025-06-12"),
                        base("产教融合培养基地", "示例光电信息产教融合培养基地", "光电信息", "2025-11-05"),
                        base("产教融合培养基地", "示例现代农业产教融合培养基地", "现代农业", "2026-05-20"),
                        base("大学生实训基地", "示例影视实训基地", "影视文化", "2025-09-01"),
                        base("大学生实训基地", "示例软件实训基地", "其他", "2026-09-01")));
    }

    private static List<String> base(String kind, String name, String field, String foundedOn) {
        return List.of(kind, name, field, "示例大学", "长春示例产教合作有限公司", "示例人社〔2025〕8号", foundedOn, "", "依托单位所在地");
    }

    private static Sheet results() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : List.of("示例新能源产教融合培养基地", "示例光电信息产教融合培养基地", "示例影视实训基地")) {
            rows.add(List.of(name, "2025-07-01", "2025-12-31", "40", "120", "18"));
            rows.add(List.of(name, "2026-01-01", "2026-06-30", "45", "150", "26"));
            rows.add(List.of(name, "2026-07-01", "2026-12-31", "50", "160", "30"));
        }
        return new Sheet("基地成效", List.of("基地名称", "期间开始", "期间结束", "订单班人数", "实训人数", "留区就业毕业生"), rows);
    }

    private static Sheet places() {
        return new Sheet(
                "人才服务载体",
                List.of("类别", "名称", "地址", "容量（套/人）", "已入住（使用）", "启用日期"),
                List.of(
                        List.of("“朝阳25℃”公寓", "示例人才公寓一期", "示例路1号", "120", "96", "2025-08-01"),
                        List.of("“朝阳25℃”公寓", "示例人才公寓二期", "示例路2号", "80", "31", "2026-07-01"),
                        List.of("友好型人才服务社区", "示例社区", "示例街3号", "", "", "2025-10-15"),
                        List.of("新质生产力人才培育中心", "示例人才培育中心", "示例街4号", "300", "150", "2026-03-10")));
    }

    private static Sheet checks() {
        return new Sheet(
                "人才评价改革检查",
                List.of("被检查单位", "检查事项", "检查日期", "检查结果", "整改完成日期"),
                List.of(
                        List.of("示例大学", "职称评审文件“四唯”条款", "2025-09-10", "符合要求", ""),
                        List.of("示例研究院", "职称评审文件“四唯”条款", "2025-09-12", "需要整改", "2025-11-20"),
                        List.of("示例医院", "岗位聘用条件", "2026-05-15", "需要整改", "")));
    }

    private static String name(int person) {
        return "示例" + STEMS.charAt(person / BRANCHES.length() % STEMS.length())
                + BRANCHES.charAt(person % BRANCHES.length());
    }
}
