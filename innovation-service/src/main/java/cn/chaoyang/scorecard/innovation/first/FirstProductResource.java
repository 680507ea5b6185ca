package cn.chaoyang.scorecard.innovation.first;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link FirstProduct}. */
@Path("/api/innovation/firsts")
public class FirstProductResource extends RegisterResource<FirstProduct> {

    @Inject
    FirstProductType type;

    @Override
    protected FirstProductType type() {
        return type;
    }
}
