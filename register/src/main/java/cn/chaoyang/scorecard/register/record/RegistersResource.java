package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** What registers the service keeps; the same in every service, below its own path. */
@Path("/api/{service}/registers")
@Produces(MediaType.APPLICATION_JSON)
public class RegistersResource {

    @Inject
    RecordTypes types;

    @Inject
    EntityManager entities;

    @Inject
    CurrentActor actor;

    @Inject
    OwnPath own;

    /**
     * One register.
     *
     * @param workbook the register whose path carries the workbook
     * @param units whose clerks file here and whose reviewers accept
     * @param mergeable whether two of its subjects may be found to be one
     * @param accepted records of all units
     * @param drafts of the caller's unit
     * @param submitted of the caller's unit
     */
    public record Summary(
            String name,
            String title,
            String titleEn,
            String workbook,
            Set<String> units,
            boolean mergeable,
            long accepted,
            long drafts,
            long submitted) {}

    @GET
    @Transactional
    public List<Summary> list(@PathParam("service") String service) {
        own.require(service);
        String unit = actor.get().unit();
        return types.all().stream().map(type -> summary(type, unit)).toList();
    }

    private Summary summary(RecordType<?> type, String unit) {
        Object[] counts = entities.createQuery(
                        """
                        select count(*) filter (where r.state = :accepted),
                               count(*) filter (where r.state = :draft and r.unit = :unit),
                               count(*) filter (where r.state = :submitted and r.unit = :unit)
                          from\s"""
                                + type.entity().getName() + " r",
                        Object[].class)
                .setParameter("accepted", RecordState.ACCEPTED)
                .setParameter("draft", RecordState.DRAFT)
                .setParameter("submitted", RecordState.SUBMITTED)
                .setParameter("unit", unit == null ? "" : unit)
                .getSingleResult();
        return new Summary(
                type.name(),
                type.title().zh(),
                type.title().en(),
                type.workbook(),
                type.filingUnits(),
                type.identity().isPresent(),
                (long) counts[0],
                (long) counts[1],
                (long) counts[2]);
    }
}
