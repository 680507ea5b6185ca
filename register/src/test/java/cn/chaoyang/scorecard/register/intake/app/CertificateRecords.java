package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.register.record.RecordResource;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records' endpoints. */
@Path("/api/test/certificates")
public class CertificateRecords extends RecordResource<Certificate> {

    @Inject
    CertificateType type;

    @Override
    protected RecordType<Certificate> type() {
        return type;
    }
}
