package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** 企业名册: the enterprises, their moves and their three kinds of qualification, each on its own sheet. */
@ApplicationScoped
class EnterpriseWorkbook {

    @Produces
    @Singleton
    Workbook workbook(EnterpriseType enterprises, MoveType moves, QualificationType qualifications) {
        return new Workbook(
                "enterprises",
                "企业名册",
                Text.of("企业名册", "Enterprises"),
                List.of(
                        new Sheet("企业", enterprises, Map.of(), EnterpriseForm.FORM.fields()),
                        new Sheet("迁移", moves, Map.of(), MoveType.FORM.fields()),
                        new Sheet(
                                "科技型中小企业",
                                qualifications,
                                Map.of("kind", QualificationKind.TECHNOLOGY_SME.name()),
                                technologySme()),
                        new Sheet(
                                "高新技术企业",
                                qualifications,
                                Map.of("kind", QualificationKind.HIGH_TECH.name()),
                                highTech()),
                        new Sheet("专精特新", qualifications, Map.of(), specialised())));
    }

    private static List<Field> technologySme() {
        return List.of(
                EnterpriseForm.CREDIT_CODE,
                QualificationForm.ENTERPRISE_NAME,
                QualificationForm.NUMBER.labelled("登记编号", "Registration number").exampled("202522010400000001"),
                QualificationForm.STAGE,
                QualificationForm.ACCEPTANCE_NO,
                QualificationForm.PUBLICISED_FROM,
                QualificationForm.PUBLICISED_UNTIL,
                QualificationForm.ANNOUNCEMENT_NO,
                QualificationForm.ANNOUNCED_ON,
                QualificationForm.REVOKED_ON,
                QualificationForm.REVOCATION_REASON,
                EnterpriseForm.DISTRICT_BASIS.asOptional(),
                Division.FIELD);
    }

    private static List<Field> highTech() {
        return List.of(
                EnterpriseForm.CREDIT_CODE,
                QualificationForm.ENTERPRISE_NAME,
                QualificationForm.NUMBER.labelled("证书编号", "Certificate number").exampled("GR202522000123"),
                QualificationForm.STAGE,
                QualificationForm.ACCEPTANCE_NO,
                QualificationForm.PUBLICISED_FROM,
                QualificationForm.PUBLICISED_UNTIL,
                QualificationForm.ANNOUNCEMENT_NO,
                QualificationForm.ANNOUNCED_ON,
                QualificationForm.ISSUED_ON,
                QualificationForm.VALID_UNTIL,
                QualificationForm.REVOKED_ON,
                QualificationForm.REVOCATION_REASON,
                QualificationForm.HIGH_TECH_FIELD,
                EnterpriseForm.DISTRICT_BASIS.asOptional(),
                Division.FIELD);
    }

    private static List<Field> specialised() {
        return List.of(
                Field.option(
                                "kind",
                                "类别",
                                "Kind",
                                Choice.options(
                                        QualificationKind.SPECIALISED,
                                        QualificationKind.LITTLE_GIANT,
                                        QualificationKind.MUNICIPAL,
                                        QualificationKind.INNOVATIVE_SME))
                        .asRequired()
                        .alsoCalled("认定类别", "称号", "级别", "企业类别"),
                EnterpriseForm.CREDIT_CODE,
                QualificationForm.ENTERPRISE_NAME,
                QualificationForm.NUMBER.labelled("证书编号", "Certificate number"),
                QualificationForm.STAGE,
                QualificationForm.ACCEPTANCE_NO,
                QualificationForm.PUBLICISED_FROM,
                QualificationForm.PUBLICISED_UNTIL,
                QualificationForm.ANNOUNCEMENT_NO,
                QualificationForm.ANNOUNCED_ON,
                QualificationForm.ISSUED_ON,
                QualificationForm.VALID_UNTIL,
                QualificationForm.REVOKED_ON,
                QualificationForm.REVOCATION_REASON,
                QualificationForm.REASSESSED,
                EnterpriseForm.DISTRICT_BASIS.asOptional(),
                Division.FIELD);
    }
}
