package cn.chaoyang.scorecard.journal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What an auditor asks for, as parameters of a request. */
public class JournalQuery {

    private static final int LARGEST_PAGE = 1000;

    @QueryParam("actor")
    public String actor;

    @QueryParam("action")
    public String action;

    @QueryParam("object")
    public String object;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    @QueryParam("result")
    public JournalFilter.Result result;

    /** The {@code next} of the page before. */
    @QueryParam("before")
    public Long before;

    @QueryParam("size")
    @DefaultValue("50")
    public int size;

    JournalFilter filter() {
        return new JournalFilter(actor, action, object, from, to, result, before);
    }

    /** From 1 to 1000, whatever was asked for. */
    int pageSize() {
        return Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** What was looked for, for the journal. Actor and object may be any text and are left out. */
    Map<String, String> detail() {
        Map<String, String> detail = new TreeMap<>();
        put(detail, "action", action);
        put(detail, "from", from);
        put(detail, "to", to);
        put(detail, "result", result);
        return detail;
    }

    private static void put(Map<String, String> detail, String name, Object value) {
        if (value != null && value.toString().matches("[A-Za-z-]{1,40}|\\d{4}-\\d{2}-\\d{2}")) {
            detail.put(name, value.toString());
        }
    }
}
