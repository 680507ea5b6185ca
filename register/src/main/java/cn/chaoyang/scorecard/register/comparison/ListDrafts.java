package cn.chaoyang.scorecard.register.comparison;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.comparison.ListRow.Outcome;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordFiling;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes drafts of what a list names and the register does not have. */
@ApplicationScoped
public class ListDrafts {

    @Inject
    ListComparison comparison;

    @Inject
    RecordFiling filing;

    /**
     * What became of it.
     *
     * @param drafted now drafts of the actor's unit
     * @param refused rows that still lack something; each says what
     */
    @Schema(name = "Drafted")
    public record Result(int drafted, int refused) {}

    /**
     * Each row by itself, so that one that lacks something stands in nobody's way.
     *
     * @param ordinals of missing rows; empty for all of them
     */
    public Result draft(RecordType<?> type, OfficialList list, Collection<Integer> ordinals, Actor actor) {
        Access.requireClerk(actor, type, list.unit);
        List<ListRow> missing = QuarkusTransaction.requiringNew()
                .call(() -> ListRow.<ListRow>list(
                        "key.listId = ?1 and outcome = ?2 order by key.ordinal", list.id, Outcome.MISSING));
        int drafted = 0;
        int refused = 0;
        for (ListRow row : missing) {
            if (!ordinals.isEmpty() && !ordinals.contains(row.key.ordinal())) {
                continue;
            }
            try {
                QuarkusTransaction.requiringNew().run(() -> draft(type, list, row.key, actor));
                drafted++;
            } catch (ProblemException e) {
                QuarkusTransaction.requiringNew().run(() -> refuse(row.key, e));
                refused++;
            }
        }
        return new Result(drafted, refused);
    }

    private void draft(RecordType<?> type, OfficialList list, ListRow.Key key, Actor actor) {
        ListRow row = ListRow.findById(key);
        Map<String, Object> content = new LinkedHashMap<>(common(list));
        content.putAll(comparison.content(row));
        RegisterRecord draft = filing.create(type, content, actor);
        row.outcome = Outcome.DRAFTED;
        row.recordId = draft.recordId;
        row.problemZh = null;
        row.problemEn = null;
    }

    private static void refuse(ListRow.Key key, ProblemException problem) {
        ListRow row = ListRow.findById(key);
        row.problemZh = problem.detail().zh();
        row.problemEn = problem.detail().en();
    }

    static Map<String, Object> common(OfficialList list) {
        try {
            return EventCodec.json().readerForMapOf(Object.class).readValue(list.common);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a list's rows have in common is no longer readable", e);
        }
    }
}
