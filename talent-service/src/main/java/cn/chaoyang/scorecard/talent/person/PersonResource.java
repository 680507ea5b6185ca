package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Person}. */
@Path("/api/talent/persons")
public class PersonResource extends RegisterResource<Person> {

    @Inject
    PersonType type;

    @Override
    protected PersonType type() {
        return type;
    }
}
