package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** The records and their workbook. */
@Path("/api/test/certificates")
public class Certificates extends RegisterResource<Certificate> {

    @Inject
    CertificateType type;

    @Override
    protected CertificateType type() {
        return type;
    }

    @Override
    protected Workbook workbook() {
        Sheet sheet = new Sheet("高新技术企业", type, Map.of("kind", "HIGH_TECH"), CertificateType.COLUMNS);
        return new Workbook("certificates", "证书名册", Text.of("证书名册", "Certificates"), List.of(sheet));
    }
}
