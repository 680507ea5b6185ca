package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.indicator.ChangeService.Span;
import cn.chaoyang.scorecard.gateway.ledger.WireCause;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.Records;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Point;
import cn.chaoyang.scorecard.gateway.unchanged.FromLedger;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators/{id}")
@FromLedger
@Blocking
@Tag(name = "indicator", description = "One indicator: card, history, why it changed, and the records behind it")
public class IndicatorResource {

    private static final int RECORDS = 50;
    private static final LocalDate HISTORY_FROM = LocalDate.of(2025, 1, 1);

    private final IndicatorService service;
    private final ChangeService changes;
    private final Clock clock;

    IndicatorResource(IndicatorService service, ChangeService changes, Clock clock) {
        this.service = service;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The indicator on a day", description = "As on the scorecard, with its card (口径) and quote.")
    public IndicatorView read(
            @PathParam("id") String id, @QueryParam("on") String on, @QueryParam("knownAt") String knownAt) {
        Indicator indicator = service.indicator(id);
        return service.onDay(indicator, day("on", on), known("knownAt", knownAt));
    }

    @GET
    @Path("what-if")
    @Operation(
            summary = "The indicator counted otherwise",
            description =
                    "As it is counted, and as it would be by `reading`: `default` or the label of an alternative.")
    public IndicatorService.WhatIf whatIf(
            @PathParam("id") String id,
            @QueryParam("reading") String reading,
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt) {
        return service.whatIf(service.indicator(id), reading, day("on", on), known("knownAt", knownAt));
    }

    @GET
    @Path("history")
    @Operation(
            summary = "Its values over time",
            description = "One row per day on which it changes, plus `from` and `to`. Default: 2025 to the target year,"
                    + " the expiries already known included.")
    public List<Point> history(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("knownAt") String knownAt) {
        Indicator indicator = service.indicator(id);
        LocalDate first = Parameters.day("from", from, HISTORY_FROM);
        LocalDate last = Parameters.day("to", to, indicator.target().deadline());
        return service.history(indicator, first, Parameters.notBefore("to", last, first), known("knownAt", knownAt));
    }

    @GET
    @Path("changes")
    @Operation(summary = "Why it changed", description = "`opening` plus all changes is `closing`.")
    public ChangeReport changes(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("knownFrom") String knownFrom,
            @QueryParam("knownTo") String knownTo) {
        return changes.changes(service.indicator(id), span(from, to, knownFrom, knownTo));
    }

    @GET
    @Path("changes/records")
    @Operation(summary = "The records behind one line of the changes")
    public RecordsPage changedRecords(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cause") String cause,
            @QueryParam("knownFrom") String knownFrom,
            @QueryParam("knownTo") String knownTo,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Indicator indicator = service.indicator(id);
        if (!ChangeService.CORRECTED.equals(cause)
                && (cause == null || !WireCause.names().contains(cause))) {
            throw new ProblemException(ProblemCode.BAD_CAUSE, "cause", cause == null ? "" : cause);
        }
        Changes.Found found = changes.records(
                indicator, span(from, to, knownFrom, knownTo), cause, Parameters.page(page, size, RECORDS));
        return RecordsPage.ofChanges(found, indicator.records());
    }

    @GET
    @Path("records")
    @Operation(
            summary = "The records behind the number",
            description = "`total` (counts) or `sum` (amounts) is the number. A ratio has both populations in `parts`;"
                    + " `part=denominator` lists the second.")
    public RecordsPage records(
            @PathParam("id") String id,
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("q") String search,
            @QueryParam("part") String part,
            @QueryParam("sort") @DefaultValue("title") String sort,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Indicator indicator = service.indicator(id);
        if (!Records.ORDERS.containsKey(sort)) {
            throw new ProblemException(ProblemCode.BAD_SORT, "sort", sort);
        }
        return service.records(
                indicator,
                "denominator".equals(part) ? 1 : 0,
                day("on", on),
                known("knownAt", knownAt),
                search == null || search.isBlank() ? null : search.strip(),
                sort,
                Parameters.page(page, size, RECORDS));
    }

    private Span span(String from, String to, String knownFrom, String knownTo) {
        LocalDate last = day("to", to);
        LocalDate first = Parameters.day("from", from, last.withDayOfYear(1).minusDays(1));
        Known until = known("knownTo", knownTo);
        Known since = Parameters.known("knownFrom", knownFrom, until);
        if (until.isBefore(since)) {
            throw new ProblemException(ProblemCode.BAD_RANGE, "knownTo", knownTo);
        }
        return new Span(first, Parameters.notBefore("to", last, first), since, until);
    }

    private LocalDate day(String name, String value) {
        return Parameters.day(name, value, LocalDate.now(clock));
    }

    private static Known known(String name, String value) {
        return Parameters.known(name, value, Known.NOW);
    }
}
