package cn.chaoyang.scorecard.journey;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every screen of the web app, with somebody who may read it and, where it shows one thing, a thing of the samples. */
final class Screens {

    /**
     * @param name of its picture
     * @param path its address
     */
    record Stop(String name, String path) {}

    /** @param reader whose screens they are */
    record Tour(String reader, List<Stop> stops) {}

    private static final String ENTERPRISES = "/registers/innovation/enterprises";

    private Screens() {}

    static List<Tour> all() {
        return List.of(
                new Tour("kwb.supervisor", ofTheOffice()),
                new Tour("kjj.clerk", ofAClerk()),
                new Tour(
                        "kjj.reviewer",
                        List.of(
                                new Stop("delegations", "/delegations"),
                                new Stop("personal-data", "/registers/talent/personal-data"))),
                new Tour("audit.admin", List.of(new Stop("journal", "/journal"))),
                new Tour(
                        "sys.admin",
                        List.of(
                                new Stop("system", "/system"),
                                new Stop("people", "/system/people"),
                                new Stop("reconciliations", "/system/reconciliations"),
                                new Stop("pipeline", "/system/pipeline"))));
    }

    private static List<Stop> ofTheOffice() {
        String lock = id("/api/locks", "[0].id");
        return List.of(
                new Stop("scorecard", "/"),
                new Stop("scorecard-known-at", "/?on=2026-06-30&knownAt=2026-09-01T00:00:00Z"),
                new Stop("indicator", "/indicators/I10"),
                new Stop("indicator-money", "/indicators/I19"),
                new Stop("indicator-ratio", "/indicators/I08"),
                new Stop("decisions", "/indicators/I10/decisions"),
                new Stop("radar", "/radar"),
                new Stop("work", "/work"),
                new Stop("tasks", "/tasks"),
                new Stop("tasks-board", "/tasks?view=board"),
                new Stop("task", "/tasks/W01-01"),
                new Stop("slips", "/slips"),
                new Stop("slip", "/slips/" + id("/api/slips", "[0].id")),
                new Stop("notices", "/notices"),
                new Stop("ladders", "/ladders"),
                new Stop("calendar", "/calendar/2026"),
                new Stop("month", "/months/2026-10"),
                new Stop("matters", "/matters"),
                new Stop("matter", "/matters/" + id("/api/matters", "items[0].id")),
                new Stop("reports", "/reports"),
                new Stop("report", "/reports/" + drafted("bulletin", "2026-09")),
                new Stop("report-table", "/reports/" + drafted("monthly-table", "2026-10")),
                new Stop("report-templates", "/reports/templates"),
                new Stop("one-page", "/reports/one-page/" + lock),
                new Stop("plan", "/plan"),
                new Stop("reconciliation", "/system/reconciliations/" + compared()),
                new Stop("missing", "/no-such-screen"));
    }

    private static List<Stop> ofAClerk() {
        return List.of(
                new Stop("clerk-work", "/work"),
                new Stop("registers", "/registers"),
                new Stop("register", ENTERPRISES),
                new Stop("record", ENTERPRISES + "/" + id("/api/innovation/enterprises", "items[0].recordId")),
                new Stop("record-new", ENTERPRISES + "/new"),
                new Stop("import", ENTERPRISES + "/import"),
                new Stop("paste", ENTERPRISES + "/paste"),
                new Stop("imports", ENTERPRISES + "/imports"),
                new Stop(
                        "import-detail",
                        ENTERPRISES + "/imports/"
                                + id("/api/innovation/enterprises/imports", "items.find { it.unit == 'kjj' }.id")),
                new Stop("duplicates", ENTERPRISES + "/duplicates"),
                new Stop("lists", ENTERPRISES + "/lists"),
                new Stop("matter-new", "/matters/new"));
    }

    /** A comparison with an owner, begun now. */
    private static String compared() {
        return Account.as("kwb.supervisor")
                .post("/api/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("[0].id");
    }

    /** A report of a month's lock, made now. */
    private static String drafted(String kind, String month) {
        String lock = id("/api/locks", "find { it.month == '" + month + "' }.id");
        return Account.as("kwb.supervisor")
                .body(Map.of("lock", lock, "kind", kind))
                .post("/api/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String id(String path, String where) {
        return Objects.requireNonNull(
                Account.as("kwb.supervisor")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString(where),
                path);
    }
}
