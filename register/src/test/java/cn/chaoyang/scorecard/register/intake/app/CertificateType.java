package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.register.code.CertificateNumber;
import cn.chaoyang.scorecard.register.code.IdentityNumber;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a service says of its certificates. */
@ApplicationScoped
public class CertificateType implements RecordType<Certificate> {

    static final Field KIND = Field.option(
                    "kind",
                    "类别",
                    "Kind",
                    List.of(Option.of("HIGH_TECH", "高新技术企业", "High-tech"), Option.of("OTHER", "其他", "Other")))
            .asRequired();
    static final List<Field> COLUMNS = List.of(
            Field.of(FieldType.TEXT, "name", "企业名称", "Name").asRequired(),
            Field.of(FieldType.CODE, "certificateNo", "证书编号", "Certificate number")
                    .asRequired()
                    .checked(CertificateNumber.highTech()),
            Field.of(FieldType.DATE, "issuedOn", "发证日期", "Issued on").asRequired(),
            Field.of(FieldType.MONEY, "revenue", "营业收入", "Revenue"),
            Field.of(FieldType.CODE, "identityNo", "法人证件号码", "Identity number")
                    .asPersonal()
                    .checked(IdentityNumber.check()));

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public Text title() {
        return Text.of("证书", "Certificates");
    }

    @Override
    public Class<Certificate> entity() {
        return Certificate.class;
    }

    @Override
    public String table() {
        return "certificate";
    }

    @Override
    public Form form() {
        return new Form(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(KIND), COLUMNS.stream())
                        .toList(),
                List.of());
    }

    @Override
    public List<String> listColumns() {
        return List.of("name", "certificateNo");
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return Set.of("kjj", "gxj");
    }

    @Override
    public String subjectProperty() {
        return "certificateNo";
    }

    @Override
    public Counting counting() {
        return new Counting() {
            @Override
            public String register() {
                return "certificate";
            }

            @Override
            public Map<String, Counted> count(Collection<String> subjectIds) {
                return subjectIds.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> new Counted(id, List.of())));
            }
        };
    }
}
