package cn.chaoyang.scorecard.journey;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every screen of the web app, with somebody who may read it and, where it shows one thing, a thing of the samples. */
final class Screens {

    /**
     * @param name of its picture
     * @param path its address
     * @param asks buttons that ask for something before they act
     */
    record Stop(String name, String path, List<String> asks) {

        Stop(String name, String path) {
            this(name, path, List.of());
        }

        Stop asking(String... buttons) {
            return new Stop(name, path, List.of(buttons));
        }
    }

    /** @param reader whose screens they are */
    record Tour(String reader, List<Stop> stops) {}

    /** What the rows of the published list have in common. */
    private static final String COMMON =
            """
            {"kind": "高新技术企业", "stage": "已认定", "announcementNo": "示例公告〔2026〕9号", "announcedOn": "2026-09-10",
             "issuedOn": "2026-09-01"}""";

    private static final String QUALIFICATIONS = "/registers/innovation/qualifications";
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
                                new Stop("rebuild", "/system/rebuilds/" + rebuilt()),
                                new Stop("pipeline", "/system/pipeline").asking("重建账本"),
                                new Stop("no-permission", "/work"))));
    }

    private static List<Stop> ofTheOffice() {
        Lock last = Lock.last();
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
                new Stop("task", "/tasks/W01-01").asking("调整责任和时限"),
                new Stop("slips", "/slips"),
                new Stop("slip", "/slips/" + id("/api/slips", "[0].id")),
                new Stop("notices", "/notices"),
                new Stop("ladders", "/ladders").asking("记录决定"),
                new Stop("calendar", "/calendar/2026"),
                new Stop("month", "/months/" + Lock.openMonth()),
                new Stop("matters", "/matters"),
                new Stop("matter", "/matters/" + id("/api/matters", "items[0].id")),
                new Stop("reports", "/reports").asking("批量生成"),
                new Stop("report", "/reports/" + drafted("bulletin", Lock.ofAQuarter())).asking("印发"),
                new Stop("report-table", "/reports/" + drafted("monthly-table", last)),
                new Stop("report-job", "/reports/jobs/" + begun(last)),
                new Stop("report-templates", "/reports/templates"),
                new Stop("one-page", "/reports/one-page/" + last.id()),
                new Stop("plan", "/plan"),
                new Stop("reconciliation", "/system/reconciliations/" + reconciled()),
                new Stop("missing", "/no-such-screen"));
    }

    private static List<Stop> ofAClerk() {
        return List.of(
                new Stop("clerk-work", "/work"),
                new Stop("registers", "/registers"),
                new Stop("register", ENTERPRISES).asking("选择列"),
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
                new Stop("lists", QUALIFICATIONS + "/lists"),
                new Stop("list", QUALIFICATIONS + "/lists/" + compared()),
                new Stop("matter-new", "/matters/new"),
                new Stop("matter-edit", "/matters/" + written() + "/edit"));
    }

    /** A comparison with an owner, begun now. */
    private static String reconciled() {
        return Account.as("kwb.supervisor")
                .post("/api/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("[0].id");
    }

    /** A report of a month's lock, made now. */
    private static String drafted(String kind, Lock lock) {
        return Account.as("kwb.supervisor")
                .body(Map.of("lock", lock.id(), "kind", kind))
                .post("/api/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A ledger made anew from the logs, now. */
    private static String rebuilt() {
        return Account.as("sys.admin")
                .post("/api/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** Reports of everybody, being made. */
    private static String begun(Lock lock) {
        return Account.as("kwb.supervisor")
                .body(Map.of("lock", lock.id(), "kinds", List.of("monthly-table"), "scopes", List.of("district")))
                .post("/api/report-jobs")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** A published list beside the register. */
    private static String compared() {
        return Account.as("kjj.clerk")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "list.xlsx", Certificates.published())
                .multiPart("common", COMMON, "text/plain; charset=UTF-8")
                .post("/api/innovation/lists/qualifications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A paper nobody has signed. */
    private static String written() {
        return Account.as("kjj.clerk")
                .body(Map.of(
                        "kind",
                        "request",
                        "paper",
                        Map.of("title", "关于示例事项的请示", "addressedTo", "区科委会办公室", "body", "示例正文。\n妥否，请批示。")))
                .post("/api/matters")
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
