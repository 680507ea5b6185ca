package cn.chaoyang.scorecard.local.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of the sample registers; each knows its cells in the order of its sheet's columns. */
final class SampleRows {

    private SampleRows() {}

    /** A row of a workbook. */
    interface Row {

        /** Empty where nothing is filled in. */
        List<String> cells();

        /** The day on which a bureau could first have known it; {@code null} for always. */
        LocalDate knownOn();
    }

    record Enterprise(
            String creditCode,
            String name,
            String formerNames,
            String zone,
            String industryCode,
            LocalDate residentFrom,
            LocalDate movedOutOn,
            LocalDate closedOn)
            implements Row {

        static final List<String> COLUMNS =
                List.of("统一社会信用代码", "企业名称", "曾用名", "域内依据", "地址", "功能区", "行业代码", "迁入日期", "迁出日期", "登记状态", "注销或吊销日期");

        @Override
        public List<String> cells() {
            return SampleRows.cells(
                    creditCode,
                    name,
                    formerNames,
                    "注册地",
                    "长春市朝阳区示例大街" + creditCode.substring(13, 16) + "号",
                    zone,
                    industryCode,
                    residentFrom,
                    movedOutOn,
                    closedOn == null ? "存续" : "注销",
                    closedOn);
        }

        @Override
        public LocalDate knownOn() {
            return null;
        }
    }

    /** @param kind as the sheet or its 类别 column says; {@code announcedOn} is {@code null} for what is only publicised */
    record Qualification(
            String kind,
            String creditCode,
            String name,
            String number,
            String announcementNo,
            LocalDate announcedOn,
            LocalDate issuedOn,
            LocalDate validUntil,
            LocalDate revokedOn)
            implements Row {

        static final List<String> TECHNOLOGY_SME_COLUMNS =
                List.of("统一社会信用代码", "企业名称", "登记编号", "认定阶段", "公告文号", "公告日期", "撤销日期", "撤销原因", "域内依据");
        static final List<String> HIGH_TECH_COLUMNS =
                List.of("统一社会信用代码", "企业名称", "证书编号", "认定阶段", "公告文号", "公告日期", "发证日期", "有效期至", "撤销日期", "撤销原因", "域内依据");
        static final List<String> SPECIALISED_COLUMNS = List.of(
                "类别", "统一社会信用代码", "企业名称", "证书编号", "认定阶段", "公告文号", "公告日期", "发证日期", "有效期至", "撤销日期", "撤销原因", "域内依据");

        boolean recognised() {
            return announcedOn != null;
        }

        Qualification revoked(LocalDate day) {
            return new Qualification(
                    kind, creditCode, name, number, announcementNo, announcedOn, issuedOn, validUntil, day);
        }

        @Override
        public List<String> cells() {
            String stage = recognised() ? "已认定" : "公示";
            String reason = revokedOn == null ? null : "不再符合条件";
            return switch (kind) {
                case Kinds.TECHNOLOGY_SME ->
                    SampleRows.cells(
                            creditCode, name, number, stage, announcementNo, announcedOn, revokedOn, reason, "注册地");
                case Kinds.HIGH_TECH ->
                    SampleRows.cells(
                            creditCode,
                            name,
                            number,
                            stage,
                            announcementNo,
                            announcedOn,
                            issuedOn,
                            validUntil,
                            revokedOn,
                            reason,
                            "注册地");
                default ->
                    SampleRows.cells(
                            kind,
                            creditCode,
                            name,
                            number,
                            stage,
                            announcementNo,
                            announcedOn,
                            issuedOn,
                            validUntil,
                            revokedOn,
                            reason,
                            "注册地");
            };
        }

        @Override
        public LocalDate knownOn() {
            return announcedOn;
        }
    }

    record Appointment(
            String role,
            String personName,
            String identityNo,
            String from,
            String to,
            String enterpriseCode,
            LocalDate signedOn,
            LocalDate termUntil,
            boolean renewal,
            LocalDate endedOn)
            implements Row {

        static final List<String> COLUMNS = List.of(
                "角色",
                "姓名",
                "证件类型",
                "证件号码",
                "派出单位",
                "派出单位类别",
                "接收单位",
                "接收单位类别",
                "区内企业统一社会信用代码",
                "企业域内依据",
                "协议签订日期",
                "聘期开始",
                "聘期结束",
                "是否续签",
                "提前解聘日期",
                "工作任务");

        @Override
        public List<String> cells() {
            return SampleRows.cells(
                    role,
                    personName,
                    "居民身份证",
                    identityNo,
                    from,
                    role.equals("科创副总") ? "高校院所" : "企业",
                    to,
                    role.equals("科创副总") ? "企业" : "高校院所",
                    enterpriseCode,
                    "注册地",
                    signedOn,
                    signedOn,
                    termUntil,
                    renewal ? "是" : "否",
                    endedOn,
                    "示例任务");
        }

        @Override
        public LocalDate knownOn() {
            return signedOn;
        }
    }

    record Deal(
            String investeeCode,
            String investeeName,
            String round,
            String stage,
            LocalDate closedOn,
            String amount,
            LocalDate exitedOn)
            implements Row {

        static final List<String> COLUMNS = List.of(
                "基金", "被投企业统一社会信用代码", "被投企业", "轮次", "阶段", "交割日", "投资金额", "投早", "投小", "投长期", "投硬科技", "标签口径施行日期", "退出日期");

        @Override
        public List<String> cells() {
            return SampleRows.cells(
                    "朝阳科创基金",
                    investeeCode,
                    investeeName,
                    round,
                    stage,
                    closedOn,
                    amount,
                    "是",
                    "是",
                    "否",
                    "是",
                    "2025-06-30",
                    exitedOn);
        }

        @Override
        public LocalDate knownOn() {
            return closedOn;
        }
    }

    private static List<String> cells(Object... values) {
        return Arrays.stream(values).map(v -> Objects.toString(v, "")).toList();
    }
}
