package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.WorkbookResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Template, import and export of the workbook 企业名册. */
@Path("/api/innovation/enterprises")
public class EnterpriseWorkbookResource extends WorkbookResource {

    @Inject
    Workbook workbook;

    @Override
    protected Workbook workbook() {
        return workbook;
    }
}
