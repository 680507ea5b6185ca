package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.LoadSampleRegisters;
import cn.chaoyang.scorecard.local.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plan's tasks as they would stand after some months: issued, signed for, reported on, some due, some done; and the last three months
 * signed off and locked, so that there is a quarter to report on.
 */
public final class SampleSupervision implements LoadSampleRegisters {

    private static final String OFFICE = "kwb.supervisor";
    private static final int LOCKED_MONTHS = 3;

    /** Tasks with a deadline of their own, by how many days from today. */
    private static final Map<String, Integer> DEADLINES = new TreeMap<>(
            Map.of("W02-02", -40, "W16-01", -6, "W07-02", 5, "W10-05", 9, "W13-01", 14, "W08-01", 45, "W15-04", 75));

    private static final List<String> TEXTS = List.of(
            "示例：召开工作推进会1次，明确分工和时间安排。",
            "示例：完成实施方案起草，正在征求相关单位意见。",
            "示例：走访企业和高校院所，梳理需求清单。",
            "示例：已组织申报，材料正在审核。",
            "示例：按计划推进，阶段任务已完成。");

    private static final List<String> NEXT = List.of("示例：下月印发方案并组织实施。", "示例：逐项对接需求清单，形成台账。", "示例：跟进审核结果，做好辅导。");

    private final Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    private Target target;
    private final Map<String, RegisterClient> people = new HashMap<>();

    @Override
    public void load(Target where, Progress progress) throws Exception {
        target = where;
        progress.say("sample", "交办任务  issuing the plan's tasks");
        issueAndSign();
        assign();
        for (int back = LOCKED_MONTHS; back >= 1; back--) {
            YearMonth month = YearMonth.now(clock).minusMonths(back);
            progress.say("sample", "月度确认、封账  " + month);
            report(month, back);
            lock(month);
        }
        setDeadlines();
        settle();
        progress.say("sample", "请示报告、提醒督促  matters and reminders");
        matters();
        as(OFFICE).post("/api/slips/sweep", Map.of());
    }

    private void issueAndSign() throws Exception {
        together(OFFICE, "issue", tasks(OFFICE, "state=to-issue"));
        Map<String, List<JsonNode>> byLead = new TreeMap<>();
        for (JsonNode task : tasks(OFFICE, "state=to-sign")) {
            byLead.computeIfAbsent(task.get("lead").asText(), unit -> new ArrayList<>())
                    .add(task);
        }
        for (Map.Entry<String, List<JsonNode>> unit : byLead.entrySet()) {
            together(clerk(unit.getKey()), "sign", unit.getValue());
        }
    }

    private void assign() throws Exception {
        for (JsonNode task : tasks(OFFICE, "state=in-progress")) {
            String lead = task.get("lead").asText();
            String id = task.get("id").asText();
            take(
                    clerk(lead),
                    id,
                    "assign",
                    null,
                    Map.of(
                            "unit",
                            lead,
                            "persons",
                            List.of(
                                    Map.of("unit", lead, "duty", "leader", "name", "示例领导"),
                                    Map.of(
                                            "unit",
                                            lead,
                                            "duty",
                                            "owner",
                                            "name",
                                            "示例科长",
                                            "account",
                                            lead + ".reviewer"),
                                    Map.of(
                                            "unit",
                                            lead,
                                            "duty",
                                            "liaison-a",
                                            "name",
                                            "示例经办",
                                            "account",
                                            clerk(lead)))));
        }
        milestones("W02-02", -70, -45);
        milestones("W12-01", 12, 90);
        milestones("W14-02", -5, 60);
    }

    private void milestones(String id, int first, int second) throws Exception {
        take(
                clerk(lead(id)),
                id,
                "break-down",
                null,
                Map.of(
                        "milestones",
                        List.of(
                                Map.of("id", "1", "title", "示例：方案批复", "due", day(first)),
                                Map.of("id", "2", "title", "示例：组织实施", "due", day(second)))));
    }

    /** One in three has something to say; of the others nothing has changed. */
    private void report(YearMonth month, int back) throws Exception {
        int turn = back;
        for (JsonNode task : tasks(OFFICE, "state=in-progress")) {
            turn++;
            if (turn % 3 == 0) {
                String lead = task.get("lead").asText();
                take(clerk(lead), task.get("id").asText(), "report", null, words(month, turn));
            }
        }
        JsonNode units = as(OFFICE).get("/api/months/" + month).get("units");
        for (JsonNode unit : units) {
            String id = unit.get("unit").asText();
            as(clerk(id)).post("/api/months/" + month + "/unchanged", Map.of());
            as(id + ".reviewer").post("/api/months/" + month + "/sign-offs", Map.of("zero", false, "note", "示例"));
        }
    }

    private static Map<String, Object> words(YearMonth month, int turn) {
        Map<String, Object> words = new HashMap<>();
        words.put("month", month.toString());
        words.put("unchanged", false);
        words.put("text", TEXTS.get(turn % TEXTS.size()));
        words.put("next", NEXT.get(turn % NEXT.size()));
        if (turn % 4 == 0) {
            words.put("problems", "示例：经费尚未落实，需协调。");
        }
        return words;
    }

    private void lock(YearMonth month) throws Exception {
        as(OFFICE).post("/api/months/" + month + "/lock", Map.of());
    }

    private void setDeadlines() throws Exception {
        for (Map.Entry<String, Integer> deadline : DEADLINES.entrySet()) {
            take(OFFICE, deadline.getKey(), "amend", "示例：按年度安排", Map.of("deadline", day(deadline.getValue())));
        }
    }

    /** Some are done, some wait for somebody, some stand still. */
    private void settle() throws Exception {
        JsonNode records =
                as(OFFICE).get("/api/indicators/I10/records?page=0&size=4").get("items");
        List<String> filed = List.of("W07-03", "W07-01", "W04-01", "W05-01");
        for (int i = 0; i < filed.size(); i++) {
            JsonNode record = records.get(i);
            String by = clerk(lead(filed.get(i)));
            take(
                    by,
                    filed.get(i),
                    "attach",
                    null,
                    Map.of(
                            "id",
                            record.get("id").asText(),
                            "register",
                            record.get("source").asText()
                                    + '/'
                                    + record.get("register").asText(),
                            "name",
                            record.get("title").asText()));
            take(by, filed.get(i), "submit", null, null);
        }
        for (String id : filed.subList(0, 3)) {
            take(lead(id) + ".reviewer", id, "approve", null, null);
        }
        for (String id : filed.subList(0, 2)) {
            take(OFFICE, id, "close", null, null);
        }
        take(clerk(lead("W10-05")), "W10-05", "ask-extension", "示例：场地未定", Map.of("deadline", day(60)));
        take(OFFICE, "W09-05", "suspend", "示例：待上级规划明确", null);
    }

    private void matters() throws Exception {
        JsonNode request = matter("kjj", "request", "示例：关于举办高新技术企业申报培训的请示", "示例：为做好年度高新技术企业申报工作，拟于下月举办申报培训。妥否，请批示。");
        move(OFFICE, request, "register", null);
        move("leader", request, "remark", Map.of("text", "示例：同意举办，请区财政局支持。", "to", List.of("czj")));
        JsonNode report = matter("rcb", "report", "示例：关于人才公寓入住情况的报告", "示例：截至上月底，人才公寓入住工作按计划推进。特此报告。");
        move(OFFICE, report, "register", null);
    }

    /** Written by a clerk, signed by the reviewer. */
    private JsonNode matter(String unit, String kind, String title, String body) throws Exception {
        JsonNode matter = as(unit + ".clerk")
                .post(
                        "/api/matters",
                        Map.of("kind", kind, "paper", Map.of("title", title, "body", body, "addressedTo", "区政府")));
        move(unit + ".clerk", matter, "submit", null);
        move(unit + ".reviewer", matter, "sign", null);
        return matter;
    }

    private void move(String user, JsonNode matter, String move, Map<String, ?> content) throws Exception {
        String path = "/api/matters/" + matter.get("id").asText();
        Map<String, Object> order = new HashMap<>();
        order.put("version", as(user).get(path).get("version").asInt());
        order.put("content", content);
        as(user).post(path + "/moves/" + move, order);
    }

    private List<JsonNode> tasks(String user, String filter) throws Exception {
        List<JsonNode> tasks = new ArrayList<>();
        as(user).get("/api/tasks?" + filter).forEach(line -> tasks.add(line.get("task")));
        return tasks;
    }

    private String lead(String id) throws Exception {
        return task(id).get("lead").asText();
    }

    private JsonNode task(String id) throws Exception {
        return as(OFFICE)
                .get("/api/tasks/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .get("line")
                .get("task");
    }

    private void together(String user, String move, List<JsonNode> tasks) throws Exception {
        List<Map<String, Object>> seen = tasks.stream()
                .map(task -> Map.<String, Object>of(
                        "id",
                        task.get("id").asText(),
                        "version",
                        task.get("version").asInt()))
                .toList();
        as(user).post("/api/tasks/moves", Map.of("move", move, "tasks", seen));
    }

    private void take(String user, String id, String move, String reason, Map<String, ?> content) throws Exception {
        Map<String, Object> order = new HashMap<>();
        order.put("version", task(id).get("version").asInt());
        order.put("reason", reason);
        order.put("content", content);
        as(user).post("/api/tasks/" + id + "/moves/" + move, order);
    }

    /** What the office has taken on itself, its own people do. */
    private static String clerk(String unit) {
        return OFFICE.startsWith(unit + '.') ? OFFICE : unit + ".clerk";
    }

    private String day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday).toString();
    }

    private RegisterClient as(String user) throws IOException {
        return people.computeIfAbsent(
                user, name -> new RegisterClient(target.gateway(), target.issuer(), name, target.password()));
    }
}
