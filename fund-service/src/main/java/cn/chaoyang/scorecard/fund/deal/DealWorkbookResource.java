package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.WorkbookResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Template, import and export of the workbook 基金投资项目. */
@Path("/api/fund/deals")
public class DealWorkbookResource extends WorkbookResource {

    @Inject
    DealType type;

    @Override
    protected Workbook workbook() {
        return type.workbook();
    }
}
