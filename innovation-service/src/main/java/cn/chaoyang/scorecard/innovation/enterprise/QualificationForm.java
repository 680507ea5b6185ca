package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import java.time.Clock;
import java.util.List;

/** The form of a {@link Qualification}. */
final class QualificationForm {

    static final Field KIND = Field.option("kind", "类别", "Kind", Choice.options(QualificationKind.values()))
            .asListed()
            .asRequired()
            .alsoCalled("资质类别", "资质类型", "称号", "认定类别");

    static final Field ENTERPRISE_NAME = Field.of(TEXT, "enterpriseName", "企业名称", "Enterprise")
            .asListed()
            .asRequired()
            .alsoCalled("单位名称", "公司名称", "企业全称", "名称")
            .exampled("长春示例光电科技有限公司");

    static final Field NUMBER = Field.of(CODE, "number", "编号", "Number")
            .asListed()
            .alsoCalled("证书编号", "登记编号", "入库登记编号", "入库编号", "证书号")
            .helped(
                    "公示阶段可以不填；更名换发的证书编号不变",
                    "Not needed while publicised; a reissue after a change of name has the same number");

    static final Field STAGE = Field.option(
                    "stage",
                    "认定阶段",
                    "Stage",
                    List.of(
                            Option.of("INCUBATING", "培育入库", "Being prepared"),
                            Option.of("INTENDING", "拟申报", "Intends to apply"),
                            Option.of("APPLIED", "已申报", "Applied"),
                            Option.of("RECOMMENDED", "推荐", "Recommended"),
                            Option.of(Qualification.PUBLICISED, "公示", "Publicised"),
                            Option.of(Qualification.RECOGNISED, "已认定", "Recognised"),
                            Option.of("NOT_PASSED", "未通过", "Not passed"),
                            Option.of("RETRACTED", "撤回", "Withdrawn by the enterprise")))
            .asListed()
            .asRequired()
            .alsoCalled("阶段", "认定状态", "状态")
            .helped(
                    "公示及以前不计入；公告或发文后填“已认定”，没有结果的填“未通过”或“撤回”",
                    "Nothing up to the publication counts; recognised once formally announced, not passed or withdrawn when it came"
                            + " to nothing");

    static final Field ACCEPTANCE_NO =
            Field.of(CODE, "acceptanceNo", "受理编号", "Application number").alsoCalled("受理号", "申报受理号", "申报编号");

    static final Field PUBLICISED_FROM =
            Field.of(DATE, "publicisedFrom", "公示开始日期", "Publicised from").alsoCalled("公示起始日期", "公示开始", "公示起");

    static final Field PUBLICISED_UNTIL = Field.of(DATE, "publicisedUntil", "公示结束日期", "Publicised until")
            .alsoCalled("公示截止日期", "公示结束", "公示止")
            .helped("公示的最后一日；公示期间不计入", "The last day; while publicised it does not count");

    static final Field REASSESSED = Field.of(FLAG, "reassessed", "复核通过", "Reassessed")
            .alsoCalled("是否复核", "复核")
            .helped("到期后复核延续的填“是”，新认定的不填", "Yes where it was given again after a reassessment");

    static final Field HIGH_TECH_FIELD = Field.option(
                    "highTechField",
                    "高新技术领域",
                    "Field of technology",
                    List.of(
                            Option.of("ELECTRONICS", "电子信息", "Electronics and information"),
                            Option.of("BIOMEDICINE", "生物与新医药", "Biology and new medicine"),
                            Option.of("AEROSPACE", "航空航天", "Aerospace"),
                            Option.of("MATERIALS", "新材料", "New materials"),
                            Option.of("SERVICES", "高技术服务", "High-tech services"),
                            Option.of("ENERGY", "新能源与节能", "New energy and saving energy"),
                            Option.of("ENVIRONMENT", "资源与环境", "Resources and environment"),
                            Option.of("MANUFACTURING", "先进制造与自动化", "Advanced manufacturing and automation")))
            .alsoCalled("技术领域", "高企领域", "所属领域", "国家重点支持的高新技术领域");

    static final Field ANNOUNCEMENT_NO =
            Field.of(TEXT, "announcementNo", "公告文号", "Announcement").alsoCalled("文号", "认定文号", "公告编号", "发文文号");

    static final Field ANNOUNCED_ON = Field.of(DATE, "announcedOn", "公告日期", "Announced on")
            .alsoCalled("公告时间", "发文日期", "认定日期", "入库公告日期")
            .helped("公告或发文当日", "The day of the formal announcement");

    static final Field ISSUED_ON = Field.of(DATE, "issuedOn", "发证日期", "Issued on")
            .asListed()
            .alsoCalled("发证时间", "证书日期", "颁发日期", "入库日期", "登记日期")
            .helped("自当日起计入；没有发证日期的按公告日期", "Counts from this day on; without it, from the announcement");

    static final Field VALID_UNTIL = Field.of(DATE, "validUntil", "有效期至", "Valid until")
            .asListed()
            .alsoCalled("有效期止", "有效期", "到期日期", "有效期截止日期", "证书有效期")
            .helped(
                    "含当日；不填则高企、专精特新按3年，科技型中小企业为当年12月31日",
                    "Inclusive; empty means three years, for a technology-based SME the end of the year");

    static final Field REVOKED_ON = Field.of(DATE, "revokedOn", "撤销日期", "Revoked on")
            .asListed()
            .alsoCalled("撤销时间", "取消资格日期", "取消日期")
            .helped("自当日起不再计入", "Counts no longer from this day on");

    static final Field REVOCATION_REASON = Field.option(
                    "revocationReason",
                    "撤销原因",
                    "Reason",
                    List.of(
                            Option.of("FALSE_STATEMENT", "弄虚作假", "False statements"),
                            Option.of("ACCIDENT", "重大安全质量事故或环境违法", "Accident or environmental offence"),
                            Option.of("REPORT_MISSING", "未按期报告或更新", "Report or update missing"),
                            Option.of("NO_LONGER_FITS", "不再符合条件", "No longer meets the conditions"),
                            Option.of("OTHER", "其他", "Other")))
            .alsoCalled("取消原因");

    private QualificationForm() {}

    static Form form(Clock clock) {
        QualificationRules rules = new QualificationRules(clock);
        return new Form(
                List.of(
                        KIND,
                        EnterpriseForm.CREDIT_CODE,
                        ENTERPRISE_NAME,
                        NUMBER,
                        STAGE,
                        ACCEPTANCE_NO,
                        PUBLICISED_FROM,
                        PUBLICISED_UNTIL,
                        ANNOUNCEMENT_NO,
                        ANNOUNCED_ON,
                        ISSUED_ON,
                        VALID_UNTIL,
                        REVOKED_ON,
                        REVOCATION_REASON,
                        REASSESSED,
                        HIGH_TECH_FIELD,
                        EnterpriseForm.DISTRICT_BASIS.asOptional(),
                        Division.FIELD),
                List.of(
                        rules::number,
                        rules::announcement,
                        rules::validity,
                        rules::revocation,
                        Rules.inOrder(PUBLICISED_FROM, PUBLICISED_UNTIL)));
    }
}
