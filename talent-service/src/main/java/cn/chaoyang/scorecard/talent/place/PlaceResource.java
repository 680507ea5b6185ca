package cn.chaoyang.scorecard.talent.place;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Place}. */
@Path("/api/talent/places")
public class PlaceResource extends RegisterResource<Place> {

    @Inject
    PlaceType type;

    @Override
    protected PlaceType type() {
        return type;
    }
}
