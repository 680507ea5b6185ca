package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleBook.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the registers of fund-service hold beside the deals. */
final class FundSamples {

    private static final String FUND = "朝阳科创基金（示例）";
    private static final String BANK = "示例银行";
    private static final String RURAL_BANK = "示例农商银行";
    private static final String CITY_BANK = "示例城商银行";

    private FundSamples() {}

    static List<SampleBook> books(LocalDate today) {
        return List.of(
                new SampleBook("fund/funds", "czj", "基金（示例）.xlsx", List.of(funds())),
                new SampleBook(
                        "fund/capital",
                        "czj",
                        "基金出资（示例）.xlsx",
                        List.of(capital().knownOn(today, "日期"))),
                new SampleBook("fund/tag-rules", "czj", "投资标签口径（示例）.xlsx", List.of(tags())),
                new SampleBook(
                        "fund/credit-products",
                        "kjj",
                        "科技信贷产品（示例）.xlsx",
                        List.of(products().knownOn(today, "上线日期"))),
                new SampleBook(
                        "fund/credit-reports",
                        "kjj",
                        "授信月报（示例）.xlsx",
                        List.of(reports().knownOn(today, "月份"))),
                new SampleBook(
                        "fund/matching-events", "kjj", "政银企对接活动（示例）.xlsx", List.of(events().knownOn(today, "活动日期"))));
    }

    private static Sheet funds() {
        return new Sheet(
                "基金",
                List.of("是否朝阳科创基金", "基金全称", "组织形式", "管理人", "上级审批文号", "设立日期", "投资期至", "存续期至"),
                List.of(List.of(
                        "朝阳科创基金", FUND, "有限合伙", "示例基金管理公司", "示例批复〔2025〕1号", "2025-06-30", "2030-06-29", "2033-06-29")));
    }

    /** 1亿元 committed in 2025, half of it paid in by 2026. */
    private static Sheet capital() {
        return new Sheet(
                "基金出资",
                List.of("是否朝阳科创基金", "基金全称", "出资类别", "出资人", "金额", "日期", "协议或凭证编号"),
                List.of(
                        List.of("朝阳科创基金", FUND, "认缴", "区财政（示例）", "6000万", "2025-06-30", "示例协议1号"),
                        List.of("朝阳科创基金", FUND, "认缴", "示例国有公司", "4000万", "2025-06-30", "示例协议1号"),
                        List.of("朝阳科创基金", FUND, "实缴", "区财政（示例）", "3000万", "2025-07-15", "示例凭证1号"),
                        List.of("朝阳科创基金", FUND, "实缴", "示例国有公司", "2000万", "2026-03-12", "示例凭证2号"),
                        // Another fund of the district counts for nothing.
                        List.of("其他基金", "示例产业基金", "认缴", "示例国有公司", "2亿", "2025-09-01", "示例协议2号")));
    }

    private static Sheet tags() {
        return new Sheet(
                "投资标签口径",
                List.of("标签", "认定标准", "施行日期"),
                List.of(
                        List.of("投早", "示例：种子轮、天使轮、A轮前，或企业成立不满5年", "2025-06-30"),
                        List.of("投小", "示例：中小企业，从业人数不超过300人、资产和年收入均不超过5000万元", "2025-06-30"),
                        List.of("投长期", "示例：计划持有7年以上", "2025-06-30"),
                        List.of("投硬科技", "示例：属于战略性新兴产业或关键核心技术领域", "2025-06-30")));
    }

    /** Five by the end of 2024, seven a year later, nine by November 2026. */
    private static Sheet products() {
        return new Sheet(
                "科技信贷产品",
                List.of("机构", "网点", "产品名称", "产品序列", "产品类型", "总行产品本地落地", "额度区间", "期限", "适用对象", "上线日期", "停办日期"),
                List.of(
                        product(BANK, "示例支行", "科创信用贷", "", "信用贷款", "2023-04-01", ""),
                        // The same product at two more branches.
                        product(BANK, "第二示例支行", "科创信用贷", "", "信用贷款", "2023-06-01", ""),
                        product(BANK, "第三示例支行", "科创信用贷", "", "信用贷款", "2024-02-01", ""),
                        product(BANK, "示例支行", "知产质押贷", "", "知识产权质押", "2023-09-15", ""),
                        // Renamed in 2025: still one.
                        product(BANK, "示例支行", "人才贷", "人才贷", "信用贷款", "2024-03-01", "2025-04-30"),
                        product(BANK, "示例支行", "科技人才贷", "人才贷", "信用贷款", "2025-05-01", ""),
                        product(RURAL_BANK, "示例支行", "专精特新贷", "", "信用贷款", "2024-05-20", ""),
                        product(CITY_BANK, "示例支行", "投联贷", "", "投贷联动", "2024-10-10", ""),
                        product(RURAL_BANK, "示例支行", "积分贷", "", "创新积分贷", "2025-06-01", ""),
                        product(CITY_BANK, "示例支行", "首台套贷", "", "其他贷款", "2025-10-16", ""),
                        product(BANK, "示例支行", "成果转化贷", "", "信用贷款", "2026-04-08", ""),
                        product(CITY_BANK, "示例支行", "中试贷", "", "其他贷款", "2026-08-25", ""),
                        // A guarantee is no credit by default.
                        product("示例担保公司", "", "科创担保", "", "担保", "2025-03-01", "")));
    }

    private static List<String> product(
            String institution,
            String branch,
            String name,
            String series,
            String kind,
            String launched,
            String withdrawn) {
        return List.of(
                institution, branch, name, series, kind, "否", "100万至1000万元", "1年", "科技型中小企业", launched, withdrawn);
    }

    /** 8000万元 newly granted in 2025, 3.06亿元 by the end of October 2026. */
    private static Sheet reports() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(report(BANK, "科创信用贷", YearMonth.of(2025, 5).plusMonths(i), 800, 200, 600 * (i + 1)));
        }
        for (int i = 0; i < 4; i++) {
            rows.add(report(RURAL_BANK, "积分贷", YearMonth.of(2025, 9).plusMonths(i), 800, 0, 800 * (i + 1)));
        }
        for (int i = 0; i < 12; i++) {
            rows.add(report(BANK, "科创信用贷", YearMonth.of(2026, 1).plusMonths(i), 1300, 200, 4800 + 900 * (i + 1)));
            rows.add(report(RURAL_BANK, "积分贷", YearMonth.of(2026, 1).plusMonths(i), 900, 100, 3200 + 600 * (i + 1)));
            rows.add(report(CITY_BANK, "投联贷", YearMonth.of(2026, 1).plusMonths(i), 360, 0, 300 * (i + 1)));
        }
        return new Sheet(
                "授信月报",
                List.of("机构", "产品名称", "月份", "当月批准授信额度（万元）", "其中续授信原额度（万元）", "月末有效授信余额（万元）", "惠及企业户数", "盖章月报编号"),
                rows);
    }

    /** Amounts in 万元. */
    private static List<String> report(
            String institution, String product, YearMonth month, int granted, int renewed, int inForce) {
        return List.of(
                institution,
                product,
                month.atEndOfMonth().toString(),
                String.valueOf(granted),
                String.valueOf(renewed),
                String.valueOf(inForce),
                String.valueOf(granted / 100),
                "示例月报" + month);
    }

    private static Sheet events() {
        return new Sheet(
                "政银企对接活动",
                List.of(
                        "活动名称", "活动日期", "主办单位", "参加企业户数", "参加机构家数", "融资需求户数", "融资需求金额", "达成意向户数", "达成意向金额", "落地户数",
                        "落地金额", "落地日期"),
                List.of(
                        List.of(
                                "示例政银企对接会（一）",
                                "2025-05-22",
                                "区科技局",
                                "60",
                                "8",
                                "35",
                                "2.1亿",
                                "18",
                                "9000万",
                                "11",
                                "5200万",
                                "2025-05-30"),
                        List.of(
                                "示例政银企对接会（二）",
                                "2025-11-13",
                                "区科技局",
                                "75",
                                "10",
                                "42",
                                "2.6亿",
                                "24",
                                "1.2亿",
                                "15",
                                "7600万",
                                "2025-11-28"),
                        List.of(
                                "示例政银企对接会（三）",
                                "2026-06-11",
                                "区财政局",
                                "82",
                                "11",
                                "50",
                                "3.3亿",
                                "30",
                                "1.6亿",
                                "16",
                                "8800万",
                                "2026-06-30")));
    }
}
