package cn.chaoyang.scorecard.register.comparison;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.register.comparison.ListRow.Difference;
import cn.chaoyang.scorecard.register.comparison.ListRow.Outcome;
import cn.chaoyang.scorecard.register.form.FieldValue;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.intake.WorkbookGuard;
import cn.chaoyang.scorecard.register.problem.Languages;
import cn.chaoyang.scorecard.register.problem.Paging;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.OwnPath;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Published lists compared with a register; the same in every service, below its own path. */
@Path("/api/{service}/lists/{register}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListResource {

    private static final int RECENT = 50;
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    @Inject
    RecordTypes types;

    @Inject
    OwnPath own;

    @Inject
    ListComparison comparison;

    @Inject
    ListDrafts drafts;

    @Inject
    EntityManager entities;

    @Inject
    CurrentActor actor;

    @PathParam("service")
    String service;

    @PathParam("register")
    String register;

    /**
     * A comparison.
     *
     * @param columns the fields the list has a column for
     * @param counts rows by outcome: missing, differing, same, extra, unreadable, drafted
     */
    public record ListView(
            UUID id,
            String fileName,
            String digest,
            @Schema(additionalProperties = FieldValue.class) Map<String, Object> common,
            List<String> columns,
            String unit,
            String uploadedBy,
            Instant uploadedAt,
            Map<String, Long> counts) {}

    /** @param rowNumber of the file; {@code null} for a record the list does not name */
    public record RowView(
            int ordinal,
            @Nullable Integer rowNumber,
            Outcome outcome,
            String title,
            @Nullable UUID recordId,
            List<Difference> differences,
            @Nullable String problem) {}

    /** One page of rows, in the order of the file, then the extra records. */
    public record Rows(long total, List<RowView> items) {}

    /** Rows by ordinal; none means all that are missing. */
    public record Chosen(@Nullable List<Integer> rows) {}

    /** @param common JSON by field name, see {@link ListComparison#compare} */
    @POST
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @APIResponseSchema(value = ListView.class, responseCode = "201")
    public ListView compare(@RestForm("file") FileUpload file, @RestForm("common") String common) {
        if (file == null) {
            throw ProblemException.badRequest(
                    "file", Text.of("没有收到文件，请选择 .xlsx 文件", "No file arrived: choose an .xlsx"));
        }
        WorkbookGuard.requireSize(file.size());
        OfficialList list =
                comparison.compare(type(), file.uploadedFile(), file.fileName(), values(common), actor.get());
        return view(list);
    }

    /** The newest of the caller's unit, or of all for those who see all. */
    @GET
    @Transactional
    public List<ListView> recent() {
        Actor who = actor.get();
        String byType = "recordType = ?1";
        String newest = " order by uploadedAt desc, id";
        var all = seesAll(who)
                ? OfficialList.<OfficialList>find(byType + newest, type().name())
                : OfficialList.<OfficialList>find(
                        byType + " and unit in ?2" + newest, type().name(), who.charge(type().name()));
        return all.page(0, RECENT).list().stream().map(this::view).toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    public ListView one(@PathParam("id") UUID id) {
        return view(visible(id));
    }

    @GET
    @Path("{id}/rows")
    @Transactional
    public Rows rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") String outcome,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("100") int size,
            @Context HttpHeaders headers) {
        Paging.require(page, size);
        visible(id);
        Locale language = Languages.of(headers);
        var query = outcome == null || outcome.isBlank()
                ? ListRow.<ListRow>find("key.listId = ?1 order by key.ordinal", id)
                : ListRow.<ListRow>find("key.listId = ?1 and outcome = ?2 order by key.ordinal", id, outcome(outcome));
        return new Rows(
                query.count(),
                query.page(page, size).list().stream()
                        .map(row -> view(row, language))
                        .toList());
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("{id}/drafts")
    public ListDrafts.Result draft(@PathParam("id") UUID id, Chosen body) {
        List<Integer> chosen = body == null || body.rows() == null ? List.of() : body.rows();
        return drafts.draft(type(), visible(id), chosen, actor.get());
    }

    private RecordType<?> type() {
        own.require(service);
        return types.named(register);
    }

    private OfficialList visible(UUID id) {
        OfficialList list = OfficialList.findById(id);
        if (list == null || !list.recordType.equals(type().name())) {
            throw ProblemException.notFound("list", Text.of("没有这份名单", "There is no such list"));
        }
        Actor who = actor.get();
        if (!seesAll(who) && !who.charge(type().name()).contains(list.unit)) {
            throw ProblemException.forbidden(
                    "unit",
                    Text.of("这份名单属于其他单位（" + list.unit + "）", "This list belongs to another unit (" + list.unit + ")"));
        }
        return list;
    }

    private static boolean seesAll(Actor who) {
        return who.is(Role.SUPERVISOR) || who.is(Role.LEADER);
    }

    private ListView view(OfficialList list) {
        Map<String, Long> counts = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.wire(), 0L);
        }
        entities.createQuery(
                        "select r.outcome, count(*) from ListRow r where r.key.listId = :list group by r.outcome",
                        Object[].class)
                .setParameter("list", list.id)
                .getResultList()
                .forEach(row -> counts.put(((Outcome) row[0]).wire(), (Long) row[1]));
        return new ListView(
                list.id,
                list.fileName,
                list.digest,
                ListDrafts.common(list),
                list.columnList(),
                list.unit,
                list.uploadedBy,
                list.uploadedAt,
                counts);
    }

    private static RowView view(ListRow row, Locale language) {
        return new RowView(
                row.key.ordinal(),
                row.rowNumber,
                row.outcome,
                row.title,
                row.recordId,
                differences(row),
                row.problemZh == null
                        ? null
                        : Text.of(row.problemZh, row.problemEn).in(language));
    }

    private static List<Difference> differences(ListRow row) {
        try {
            return row.differences == null ? List.of() : EventCodec.json().readValue(row.differences, DIFFERENCES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the differences of a list's row are no longer readable", e);
        }
    }

    private static Outcome outcome(String name) {
        try {
            return Outcome.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(
                    "outcome",
                    Text.of(
                            "outcome 只能是 missing、differing、same、extra、unreadable、drafted",
                            "outcome is one of missing, differing, same, extra, unreadable, drafted"));
        }
    }

    private static Map<String, Object> values(String common) {
        if (common == null || common.isBlank()) {
            return Map.of();
        }
        try {
            return EventCodec.json().readValue(common, VALUES);
        } catch (JsonProcessingException e) {
            throw ProblemException.badRequest(
                    "common", Text.of("名单的共同内容应为 JSON 对象", "What the rows have in common is a JSON object"));
        }
    }
}
