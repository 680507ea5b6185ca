package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.WorkbookResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Template, import and export of the workbook 聘任协议. */
@Path("/api/talent/appointments")
public class AppointmentWorkbookResource extends WorkbookResource {

    @Inject
    AppointmentType type;

    @Override
    protected Workbook workbook() {
        return type.workbook();
    }
}
