package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
     * @param units whose clerks file here and whose reviewers accept, on this day
     * @param mergeable whether two of its subjects may be found to be one
     * @param accepted records of all units; of an outside unit its own
     * @param drafts of the caller's unit and those it came after
     * @param submitted what waits for a decision in the caller's unit; for a supervisor, of units of one person
     */
    @Schema(name = "RegisterSummary")
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
        Actor who = actor.get();
        return types.all().stream()
                .filter(type -> !who.isOutside() || filesFromOutside(service, type, who))
                .map(type -> summary(type, who))
                .toList();
    }

    private static boolean filesFromOutside(String service, RecordType<?> type, Actor who) {
        return type.admitsOutsideUnits() && who.units().files(who.unit(), service + '/' + type.name());
    }

    private Summary summary(RecordType<?> type, Actor who) {
        Object[] counts = entities.createQuery(
                        """
                        select count(*) filter (where r.state = :accepted and (:outside = false or r.unit in :filed)),
                               count(*) filter (where r.state = :draft and r.unit in :filed),
                               count(*) filter (where r.state = :submitted and r.unit in :reviewed)
                          from\s"""
                                + type.entity().getName() + " r",
                        Object[].class)
                .setParameter("accepted", RecordState.ACCEPTED)
                .setParameter("draft", RecordState.DRAFT)
                .setParameter("submitted", RecordState.SUBMITTED)
                .setParameter("outside", who.isOutside())
                .setParameter("filed", who.charge(type.name()))
                .setParameter("reviewed", who.reviewed(type.name()))
                .getSingleResult();
        return new Summary(
                type.name(),
                type.title().zh(),
                type.title().en(),
                type.workbook(),
                who.isOutside() ? Set.of(who.unit()) : who.units().responsible(type.filingUnits(), type.name()),
                type.identity().isPresent(),
                (long) counts[0],
                (long) counts[1],
                (long) counts[2]);
    }
}
