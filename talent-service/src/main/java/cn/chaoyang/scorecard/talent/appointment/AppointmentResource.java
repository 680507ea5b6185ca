package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Appointment}. */
@Path("/api/talent/appointments")
public class AppointmentResource extends RegisterResource<Appointment> {

    @Inject
    AppointmentType type;

    @Override
    protected AppointmentType type() {
        return type;
    }
}
