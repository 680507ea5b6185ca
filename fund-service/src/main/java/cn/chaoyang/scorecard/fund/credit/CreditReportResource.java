package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link CreditReport}. */
@Path("/api/fund/credit-reports")
public class CreditReportResource extends RegisterResource<CreditReport> {

    @Inject
    CreditReportType type;

    @Override
    protected CreditReportType type() {
        return type;
    }
}
