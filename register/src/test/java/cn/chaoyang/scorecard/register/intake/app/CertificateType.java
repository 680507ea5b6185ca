package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.code.CertificateNumber;
import cn.chaoyang.scorecard.register.code.IdentityNumber;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a service says of its certificates. */
@Singleton
public class CertificateType extends Register<Certificate> {

    static final Field KIND = Field.option(
                    "kind",
                    "类别",
                    "Kind",
                    List.of(Option.of("HIGH_TECH", "高新技术企业", "High-tech"), Option.of("OTHER", "其他", "Other")))
            .asRequired();
    static final List<Field> COLUMNS = List.of(
            Field.of(FieldType.TEXT, "name", "企业名称", "Name").asRequired().asListed(),
            Field.of(FieldType.CODE, "certificateNo", "证书编号", "Certificate number")
                    .asRequired()
                    .asListed()
                    .checked(CertificateNumber.highTech()),
            Field.of(FieldType.DATE, "issuedOn", "发证日期", "Issued on").asRequired(),
            Field.of(FieldType.MONEY, "revenue", "营业收入", "Revenue"),
            Field.of(FieldType.CODE, "identityNo", "法人证件号码", "Identity number")
                    .asPersonal()
                    .checked(IdentityNumber.check()));

    private static final List<Field> ON_NO_SHEET = List.of(
            Field.of(FieldType.TEXT, "zone", "功能区", "Zone"), Field.of(FieldType.FLAG, "resident", "在区", "Resident"));

    private static final Form FORM = new Form(
            Stream.of(List.of(KIND), COLUMNS, ON_NO_SHEET).flatMap(List::stream).toList(), List.of());

    CertificateType() {
        super(Certificate.class, "certificates", Text.of("证书", "Certificates"), FORM, Set.of("kjj", "gxj"));
    }

    @Override
    protected List<Contribution> contributions(List<Certificate> accepted) {
        return List.of();
    }
}
