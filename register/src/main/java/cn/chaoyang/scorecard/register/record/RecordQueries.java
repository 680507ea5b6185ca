package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads registers for people. */
@ApplicationScoped
public class RecordQueries {

    @Inject
    EntityManager entities;

    @Inject
    RecordRows rows;

    @Inject
    PersonalFields personal;

    @Inject
    SubjectStore subjects;

    /** What may be done with a record. */
    @Schema(name = "RecordAction")
    public enum Action {
        SAVE,
        SUBMIT,
        ACCEPT,
        RETURN,
        WITHDRAW,
        DISCARD;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One page of rows. */
    @Schema(name = "RecordPage")
    public record Page(long total, int page, int size, List<RecordView> items) {}

    /**
     * A record with everything one may do to it.
     *
     * @param accepted the accepted (or withdrawn) row, or {@code null}
     * @param open the draft or submitted row, or {@code null}
     * @param actions what the caller may do with it
     * @param warnings of the open row, or of the accepted one: what its form takes but points out
     * @param contributions what its subject counts for now, of all its records
     */
    @Schema(name = "RecordDetail")
    public record Detail(
            UUID recordId,
            String title,
            @Nullable RecordView accepted,
            @Nullable RecordView open,
            List<Action> actions,
            List<Warning> warnings,
            List<Contribution> contributions) {}

    /** @param field by name; {@code null} when it is the record as a whole */
    @Schema(name = "RecordWarning")
    public record Warning(@Nullable String field, String code, String message, String messageEn) {}

    @Transactional
    public <R extends RegisterRecord> Page list(
            RecordType<R> type, MultivaluedMap<String, String> query, int page, int size, Actor actor) {
        RecordFilter filter = RecordFilter.of(type, query, actor);
        String from = " from " + type.entity().getName() + " r where " + filter.where();
        TypedQuery<Long> count = entities.createQuery("select count(*)" + from, Long.class);
        filter.parameters().forEach(count::setParameter);
        TypedQuery<R> rowsOfPage =
                select(type, filter).setFirstResult(page * size).setMaxResults(size);
        List<R> found = rowsOfPage.getResultList();
        personal.fetchKeys(found);
        return new Page(
                count.getSingleResult(),
                page,
                size,
                found.stream().map(row -> view(type, row, actor)).toList());
    }

    /** Every row of the filter, one by one, in constant memory; for exports. */
    @Transactional
    public <R extends RegisterRecord> void stream(
            RecordType<R> type, MultivaluedMap<String, String> query, Actor actor, Consumer<RecordView> to) {
        TypedQuery<R> all = select(type, RecordFilter.of(type, query, actor)).setHint("org.hibernate.fetchSize", 500);
        try (var stream = all.getResultStream()) {
            personal.forEach(stream, row -> {
                to.accept(view(type, row, actor));
                entities.detach(row);
            });
        }
    }

    @Transactional
    public <R extends RegisterRecord> Detail detail(RecordType<R> type, UUID recordId, Actor actor) {
        R accepted = null;
        R open = null;
        for (R row : rows.visible(type, recordId, actor)) {
            if (row.state.open()) {
                open = row;
            } else {
                accepted = row;
            }
        }
        R newest = Lifecycle.present(open == null ? accepted : open);
        return new Detail(
                recordId,
                newest.title(),
                accepted == null ? null : view(type, accepted, actor),
                open == null ? null : view(type, open, actor),
                actions(type, accepted, open, actor),
                warnings(type, newest, actor),
                contributions(type, accepted == null ? newest : accepted));
    }

    private List<Warning> warnings(RecordType<?> type, RegisterRecord row, Actor actor) {
        if (personal.withheld(type, row, actor)) {
            return List.of();
        }
        return type.form().read(personal.plainContent(type, row, actor)).violations().stream()
                .filter(Violation::warning)
                .map(flaw -> new Warning(
                        flaw.field(),
                        flaw.code(),
                        flaw.message().zh(),
                        flaw.message().en()))
                .toList();
    }

    private <R extends RegisterRecord> List<Contribution> contributions(RecordType<R> type, R row) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            return subjects.find(connection, type.counting().register(), row.subject)
                    .map(Subject::contributions)
                    .orElse(List.of());
        });
    }

    private static List<Action> actions(RecordType<?> type, RegisterRecord accepted, RegisterRecord open, Actor actor) {
        RegisterRecord newest = open == null ? accepted : open;
        List<Action> actions = new ArrayList<>();
        if (Access.mayFile(actor, type, newest.unit)) {
            if (newest.state != RecordState.WITHDRAWN) {
                actions.add(Action.SAVE);
            }
            if (newest.state == RecordState.DRAFT) {
                actions.add(Action.SUBMIT);
            }
            if (newest.state == RecordState.ACCEPTED) {
                actions.add(Action.WITHDRAW);
            }
            if (newest.state.open()) {
                actions.add(Action.DISCARD);
            }
        }
        if (newest.state == RecordState.SUBMITTED && Access.mayReview(actor, type, newest)) {
            actions.add(Action.ACCEPT);
            actions.add(Action.RETURN);
        }
        return actions;
    }

    private <R extends RegisterRecord> TypedQuery<R> select(RecordType<R> type, RecordFilter filter) {
        TypedQuery<R> select = entities.createQuery(
                "select r from " + type.entity().getName() + " r where " + filter.where() + " order by "
                        + filter.orderBy(),
                type.entity());
        filter.parameters().forEach(select::setParameter);
        return select;
    }

    private RecordView view(RecordType<?> type, RegisterRecord row, Actor actor) {
        List<Evidence> evidence = personal.withheld(type, row, actor) ? List.of() : Evidence.read(row.evidence);
        return RecordView.of(type, row, evidence, personal.maskedContent(type, row, actor));
    }
}
