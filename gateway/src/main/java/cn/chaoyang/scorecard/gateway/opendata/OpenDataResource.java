package cn.chaoyang.scorecard.gateway.opendata;

import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.lock.LockStore;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.Records;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/open-data")
@Blocking
@Tag(name = "open data", description = "The scorecard and the records behind it as CSV, xlsx or JSON, all rows")
public class OpenDataResource {

    private static final String FORMATS = "csv|xlsx|json";
    private static final Parameters.Page ALL = new Parameters.Page(0, Integer.MAX_VALUE);
    private static final List<String> SCORECARD =
            List.of("编号", "指标", "单位", "数值", "目标", "比较", "须达", "状态", "应达", "预测", "口径", "牵头单位");
    private static final List<String> RECORDS = List.of("部分", "名称", "代码", "计入", "起计", "止计", "止计原因", "名册");

    private final Plan plan;
    private final IndicatorReader indicators;
    private final LockStore locks;
    private final ReadConnection ledger;
    private final SheetFile files;
    private final Clock clock;
    private final GatewayConfig config;

    OpenDataResource(
            Plan plan,
            IndicatorReader indicators,
            LockStore locks,
            ReadConnection ledger,
            SheetFile files,
            Clock clock,
            GatewayConfig config) {
        this.plan = plan;
        this.indicators = indicators;
        this.locks = locks;
        this.ledger = ledger;
        this.files = files;
        this.clock = clock;
        this.config = config;
    }

    /** @param lock the id of a lock; {@code null} when the day and the moment were given */
    private record Asked(LocalDate on, Known known, String lock) {}

    @GET
    @Path("scorecard.{format: " + FORMATS + "}")
    @Operation(summary = "All indicators on a day", description = "`lock` takes the day and the moment of a lock.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(implementation = File.class)))
    public Response scorecard(
            @RestPath String format,
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("lock") String lock) {
        Asked asked = asked(on, knownAt, lock);
        List<List<Object>> rows =
                ledger
                        .read(connection -> indicators.read(connection, plan.indicators(), asked.on(), asked.known()))
                        .stream()
                        .map(view -> Arrays.<Object>asList(
                                view.id(),
                                view.name(),
                                view.unit(),
                                view.value(),
                                view.target(),
                                view.comparator().sign(),
                                view.required(),
                                view.status().wire(),
                                view.pace() == null ? null : view.pace().expected(),
                                view.pace() == null ? null : view.pace().forecast(),
                                view.ruling() == null
                                        ? view.definition()
                                        : view.ruling().reading(),
                                view.leadUnitName()))
                        .toList();
        return file(new Sheet("指标-" + asked.on(), stamp(asked, rows.size()), SCORECARD, rows), format);
    }

    @GET
    @Path("indicators/{id}/records.{format: " + FORMATS + "}")
    @Operation(summary = "Every record behind a number")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(implementation = File.class)))
    public Response records(
            @RestPath String id,
            @RestPath String format,
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("lock") String lock) {
        Indicator indicator =
                plan.indicator(id).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_INDICATOR, "id", id));
        Asked asked = asked(on, knownAt, lock);
        List<List<Object>> rows = ledger.read(connection -> {
            Reading reading = DecisionStore.known(connection, config.district(), asked.known())
                    .reading(indicator, asked.on());
            List<List<Object>> all = new ArrayList<>();
            for (String measure : reading.measures()) {
                Records.Query query = new Records.Query(
                        measure, reading.countsFrom(asked.on()), asked.on(), asked.known(), null, "title");
                Records.find(connection, config.district(), query, ALL).items().stream()
                        .map(item -> Arrays.<Object>asList(
                                measure,
                                item.title(),
                                item.id(),
                                item.amount(),
                                item.since(),
                                item.until(),
                                item.endsBy(),
                                item.register()))
                        .forEach(all::add);
            }
            return all;
        });
        return file(
                new Sheet(id + "-" + indicator.name() + "-" + asked.on(), stamp(asked, rows.size()), RECORDS, rows),
                format);
    }

    private Asked asked(String on, String knownAt, String lockId) {
        if (lockId == null || lockId.isBlank()) {
            return new Asked(
                    Parameters.day("on", on, LocalDate.now(clock)),
                    Parameters.known("knownAt", knownAt, Known.at(clock.instant())),
                    null);
        }
        LockStore.Lock lock = locks.get("lock", lockId);
        return new Asked(lock.day(), Known.at(lock.knownAt()), lock.id());
    }

    private Map<String, String> stamp(Asked asked, int rows) {
        Map<String, String> stamp = new LinkedHashMap<>();
        stamp.put("截至", asked.on().toString());
        stamp.put("按此刻已知", asked.known().at().orElseThrow().toString());
        stamp.put("封账编号", asked.lock() == null ? "未封账" : asked.lock());
        stamp.put("行数", Integer.toString(rows));
        if (config.sample()) {
            stamp.put("说明", "示例数据");
        }
        return stamp;
    }

    private Response file(Sheet sheet, String format) {
        StreamingOutput body = to -> files.write(sheet, format, to);
        return Downloads.of(sheet.name() + "." + format, SheetFile.mediaType(format), body);
    }
}
