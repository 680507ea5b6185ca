package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleBook.Sheet;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Platforms, projects, key technologies and transfers (I01–I08). */
final class PlatformSamples {

    private static final String UNIVERSITY = "示例大学";
    private static final String INSTITUTE = "示例研究院";
    private static final List<String> FIELDS = List.of("光电信息", "生物医药", "新材料", "汽车电子", "软件");

    private final List<Enterprise> enterprises;

    PlatformSamples(List<Enterprise> enterprises) {
        this.enterprises = enterprises;
    }

    List<SampleBook> books(LocalDate today) {
        return List.of(
                new SampleBook(
                        "innovation/platforms",
                        "kjj",
                        "创新平台（示例）.xlsx",
                        List.of(platforms().knownOn(today, "认定日期"))),
                new SampleBook(
                        "innovation/projects",
                        "kjj",
                        "科技攻关项目（示例）.xlsx",
                        List.of(projects().knownOn(today, "立项日期"))),
                new SampleBook(
                        "innovation/key-technologies",
                        "kjj",
                        "关键核心技术（示例）.xlsx",
                        List.of(technologies().knownOn(today, "攻克日期"))),
                new SampleBook(
                        "innovation/transfers",
                        "kjj",
                        "科技成果转化（示例）.xlsx",
                        List.of(transfers().knownOn(today, "登记日期"))),
                new SampleBook(
                        "innovation/challenges",
                        "kjj",
                        "揭榜挂帅榜单（示例）.xlsx",
                        List.of(challenges().knownOn(today, "发榜日期"))));
    }

    private static Sheet platforms() {
        List<List<String>> rows = new ArrayList<>();
        String discipline = "省级一流学科联合创新平台";
        List<LocalDate> days = new ArrayList<>(Days.between(LocalDate.of(2019, 5, 10), LocalDate.of(2024, 9, 20), 9));
        days.addAll(List.of(LocalDate.of(2025, 4, 16), LocalDate.of(2025, 10, 22), LocalDate.of(2026, 6, 9)));
        for (int i = 0; i < days.size(); i++) {
            rows.add(platform(
                    discipline, "示例学科" + (i + 1) + "联合创新平台", "", UNIVERSITY, "省级", "已认定（备案）", days.get(i), ""));
        }
        rows.add(platform(discipline, "示例学科公示平台", "", UNIVERSITY, "省级", "公示", null, ""));
        String state = "国家重点实验室（未重组）";
        String national = "全国重点实验室（已重组）";
        for (int i = 1; i <= 3; i++) {
            rows.add(platform(
                    state, "示例国家重点实验室" + i, "", INSTITUTE, "国家级", "已认定（备案）", LocalDate.of(2010 + i, 3, 1), ""));
        }
        // One chain: the old label until its reorganisation, the new one from then on.
        rows.add(platform(
                state, "示例旧国家重点实验室", "示例实验室", INSTITUTE, "国家级", "已认定（备案）", LocalDate.of(2009, 3, 1), "2025-05-15"));
        rows.add(platform(national, "示例全国重点实验室", "示例实验室", INSTITUTE, "国家级", "已认定（备案）", LocalDate.of(2025, 5, 15), ""));
        String proof = "概念验证中心";
        rows.add(platform(proof, "示例概念验证中心", "", UNIVERSITY, "市级", "已认定（备案）", LocalDate.of(2025, 6, 18), ""));
        // Recognised by the province too: the same centre.
        rows.add(platform(proof, "示例概念验证中心", "", UNIVERSITY, "省级", "已认定（备案）", LocalDate.of(2025, 11, 26), ""));
        rows.add(platform(proof, "示例第二概念验证中心", "", INSTITUTE, "市级", "已认定（备案）", LocalDate.of(2025, 9, 3), ""));
        rows.add(platform(proof, "示例筹建概念验证中心", "", UNIVERSITY, "市级", "申报", null, ""));
        String pilot = "成果转化中试中心（基地）";
        for (int i = 1; i <= 3; i++) {
            rows.add(platform(pilot, "示例中试基地" + i, "", INSTITUTE, "市级", "已认定（备案）", LocalDate.of(2023, 5 + i, 18), ""));
        }
        rows.add(platform(pilot, "示例中试基地4", "", UNIVERSITY, "省级", "已认定（备案）", LocalDate.of(2025, 8, 20), ""));
        return new Sheet(
                "创新平台", List.of("平台类别", "平台名称", "平台序列", "依托单位", "级别", "阶段", "文号", "认定日期", "重组日期", "域内依据"), rows);
    }

    private static List<String> platform(
            String kind,
            String name,
            String chain,
            String host,
            String level,
            String stage,
            LocalDate day,
            String reorganised) {
        return List.of(
                kind,
                name,
                chain,
                host,
                level,
                stage,
                day == null ? "" : "示例认定〔" + day.getYear() + "〕1号",
                day == null ? "" : day.toString(),
                reorganised,
                "依托单位所在地");
    }

    /** 28 in 2025, 21 of them with an enterprise (75 %); 45 by November 2026, 35 with one. */
    private Sheet projects() {
        List<List<String>> rows = new ArrayList<>();
        List<LocalDate> first = Days.in(2025, 28);
        for (int i = 0; i < first.size(); i++) {
            rows.add(project(
                    "20250201" + number(i), i, first.get(i), i % 4 != 3, "科技攻关", i % 2 == 0 ? "省级" : "市级", "立项在研"));
        }
        List<LocalDate> second = Days.between(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 11, 12), 17);
        for (int i = 0; i < second.size(); i++) {
            boolean withEnterprise = i % 6 != 5 && i != 16;
            rows.add(project(
                    "20260201" + number(i),
                    40 + i,
                    second.get(i),
                    withEnterprise,
                    "科技攻关",
                    i % 2 == 0 ? "省级" : "市级",
                    i == 3 ? "终止" : "立项在研"));
        }
        // National, paid afterwards, cancelled, only publicised: none counts.
        rows.add(project("2025YFB9001", 70, LocalDate.of(2025, 7, 1), true, "科技攻关", "国家级", "立项在研"));
        rows.add(project("20250901901HB", 71, LocalDate.of(2025, 9, 1), true, "后补助", "省级", "立项在研"));
        rows.add(project("20250201902GX", 72, LocalDate.of(2025, 9, 1), true, "科技攻关", "省级", "撤销"));
        rows.add(project("20260201903GX", 73, null, true, "科技攻关", "市级", "拟立项公示"));
        return new Sheet(
                "科技攻关项目",
                List.of(
                        "项目编号", "项目名称", "计划类别", "项目类型", "级别", "文号", "立项日期", "牵头单位", "牵头单位类型", "参与单位", "有企业参与", "域内单位角色",
                        "攻关方式", "领域", "财政经费", "状态"),
                rows);
    }

    private List<String> project(
            String number, int i, LocalDate approved, boolean withEnterprise, String kind, String level, String stage) {
        boolean leads = withEnterprise && i % 2 == 0;
        Enterprise enterprise = enterprises.get(100 + i);
        return List.of(
                number,
                "示例" + FIELDS.get(i % FIELDS.size()) + "关键技术研究" + (i + 1),
                level + "重点研发计划（示例）",
                kind,
                level,
                approved == null ? "" : "示例立项〔" + approved.getYear() + "〕2号",
                approved == null ? "" : approved.toString(),
                leads ? enterprise.name() : UNIVERSITY,
                leads ? "企业" : "高校",
                leads ? UNIVERSITY : withEnterprise ? enterprise.name() : INSTITUTE,
                withEnterprise ? "是" : "否",
                "牵头",
                i % 7 == 0 ? "揭榜挂帅" : "联合攻关",
                FIELDS.get(i % FIELDS.size()),
                "50万",
                stage);
    }

    /** 24 in 2025, 43 by November 2026. */
    private Sheet technologies() {
        List<List<String>> rows = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(Days.in(2025, 24));
        days.addAll(Days.between(LocalDate.of(2026, 1, 28), LocalDate.of(2026, 11, 6), 19));
        for (int i = 0; i < days.size(); i++) {
            rows.add(technology(
                    i, "SLJS" + number(i), enterprises.get(200 + i).name(), days.get(i), "示例验收" + number(i)));
        }
        // Claimed by a partner too; without evidence.
        rows.add(technology(5, "SLJS" + number(5), UNIVERSITY, days.get(5), "示例评价005"));
        rows.add(technology(900, "", UNIVERSITY, LocalDate.of(2026, 5, 5), ""));
        return new Sheet(
                "关键核心技术", List.of("技术编号", "技术名称", "攻克单位", "领域", "指标对比", "攻克日期", "证明材料类别", "证明材料编号", "域内依据"), rows);
    }

    private static List<String> technology(int i, String no, String claimant, LocalDate day, String evidence) {
        return List.of(
                no,
                "示例" + FIELDS.get(i % FIELDS.size()) + "关键技术" + (i + 1),
                claimant,
                FIELDS.get(i % FIELDS.size()),
                "示例指标，国内领先",
                day.toString(),
                evidence.isEmpty() ? "" : "项目验收意见",
                evidence,
                "依托单位所在地");
    }

    /** 430 in 2024, 480 in 2025, 452 by November 2026. */
    private Sheet transfers() {
        List<List<String>> rows = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(Days.in(2024, 430));
        days.addAll(Days.in(2025, 480));
        days.addAll(Days.between(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 11, 20), 452));
        for (int i = 0; i < days.size(); i++) {
            rows.add(transfer(i, enterprises.get(i % enterprises.size()), days.get(i), "技术许可", "朝阳区内"));
        }
        LocalDate day = LocalDate.of(2025, 8, 8);
        // A service contract, another district of the city, an annex to a contract already counted.
        rows.add(transfer(2001, enterprises.get(1), day, "技术服务", "朝阳区内"));
        rows.add(transfer(2002, enterprises.get(2), day, "技术转让", "长春市其他区"));
        List<String> annex = new ArrayList<>(transfer(500, enterprises.get(500), day, "技术许可", "朝阳区内"));
        annex.set(5, "SLHT-FJ-500");
        rows.add(annex);
        return new Sheet(
                "科技成果转化",
                List.of(
                        "成果编号",
                        "成果名称",
                        "完成单位",
                        "转化方式",
                        "合同类别",
                        "合同登记编号",
                        "承接单位",
                        "承接单位统一社会信用代码",
                        "承接地",
                        "合同金额",
                        "登记日期"),
                rows);
    }

    private static List<String> transfer(int i, Enterprise recipient, LocalDate day, String contract, String place) {
        return List.of(
                "SLCG" + String.format("%05d", i),
                "示例" + FIELDS.get(i % FIELDS.size()) + "成果" + (i + 1),
                i % 2 == 0 ? UNIVERSITY : INSTITUTE,
                "许可",
                contract,
                "SLHT" + String.format("%06d", i),
                recipient.name(),
                recipient.creditCode(),
                place,
                (10 + i % 50) + "万",
                day.toString());
    }

    private static Sheet challenges() {
        return new Sheet(
                "揭榜挂帅榜单",
                List.of("榜单编号", "榜单名称", "需求方", "揭榜方", "榜额", "阶段", "发榜日期", "签约日期"),
                List.of(
                        List.of(
                                "SLBD2025001",
                                "示例车载光学检测难题",
                                "示例汽车电子公司",
                                UNIVERSITY,
                                "200万",
                                "攻关",
                                "2025-06-05",
                                "2025-09-10"),
                        List.of(
                                "SLBD2025002",
                                "示例生物试剂国产化",
                                "示例生物公司",
                                INSTITUTE,
                                "150万",
                                "签约",
                                "2025-10-20",
                                "2026-01-15"),
                        List.of("SLBD2026001", "示例新材料工艺放大", "示例材料公司", "", "300万", "发榜", "2026-09-18", "")));
    }

    private static String number(int i) {
        return String.format("%03d", i);
    }
}
