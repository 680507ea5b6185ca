package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Enterprise}, and the workbook 企业名册 with the sheets of all qualifications. */
@Path("/api/innovation/enterprises")
public class EnterpriseResource extends RegisterResource<Enterprise> {

    @Inject
    EnterpriseType type;

    @Inject
    Workbook workbook;

    @Override
    protected EnterpriseType type() {
        return type;
    }

    @Override
    protected Workbook workbook() {
        return workbook;
    }
}
