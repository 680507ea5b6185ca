package cn.chaoyang.scorecard.innovation.technology;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link KeyTechnology}. */
@Path("/api/innovation/key-technologies")
public class KeyTechnologyResource extends RegisterResource<KeyTechnology> {

    @Inject
    KeyTechnologyType type;

    @Override
    protected KeyTechnologyType type() {
        return type;
    }
}
