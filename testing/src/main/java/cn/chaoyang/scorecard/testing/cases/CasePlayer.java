package cn.chaoyang.scorecard.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.cases.CaseTable.Case;
import cn.chaoyang.scorecard.testing.cases.CaseTable.Expected;
import cn.chaoyang.scorecard.testing.cases.CaseTable.Filed;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Plays cases through the API as clerks and reviewers would, and asks what they added. */
public final class CasePlayer {

    /** Where the sums are read. */
    public interface Sums {

        BigDecimal on(String measure, LocalDate day);

        /** Returns when what was accepted of the record is in the sums. */
        default void await(String service, String recordPath) {}
    }

    private static final int ALREADY_THERE = 409;

    private final Function<String, RequestSpecification> as;
    private final Sums sums;

    /** @param as a JSON request of the user, for example {@code kjj.clerk} */
    public CasePlayer(Function<String, RequestSpecification> as, Sums sums) {
        this.as = as;
        this.sums = sums;
    }

    public Stream<DynamicContainer> tests(List<CaseTable> tables) {
        return tables.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.indicator(),
                        table.cases().stream()
                                .map(one -> DynamicTest.dynamicTest(
                                        table.indicator() + ' ' + one.name(), () -> play(table.service(), one)))));
    }

    private void play(String service, Case written) {
        Case one = CaseTable.filled(written, new Placeholders());
        Map<Expected, BigDecimal> before = new HashMap<>();
        one.expect().forEach(e -> before.put(e, sums.on(e.measure(), e.on())));
        List<String> paths = new ArrayList<>();
        String last = null;
        for (Filed filed : one.records()) {
            if (filed.refused()) {
                refuse(service, filed);
            } else {
                last = accept(service, filed, paths);
            }
        }
        sums.await(service, last);
        for (Expected expected : one.expect()) {
            assertThat(sums.on(expected.measure(), expected.on()).subtract(before.get(expected)))
                    .as("%s on %s", expected.measure(), expected.on())
                    .isEqualByComparingTo(expected.value());
        }
    }

    private void refuse(String service, Filed filed) {
        String register = "/api/" + service + '/' + filed.register();
        assertThat(as.apply(filed.as() + ".clerk")
                        .body(Map.of("content", filed.content()))
                        .post(register)
                        .statusCode())
                .as(register)
                .isEqualTo(ALREADY_THERE);
    }

    /** @param paths of the new records so far, to which a new one's is added */
    private String accept(String service, Filed filed, List<String> paths) {
        RequestSpecification clerk = as.apply(filed.as() + ".clerk");
        String path;
        JsonPath waiting;
        if (filed.withdraws() != null) {
            path = paths.get(filed.withdraws());
            Map<String, Object> why = Map.of("lock", lock(path, filed.as()), "reasonCode", "entered-in-error");
            waiting = ok(clerk.body(why).post(path + "/withdraw"), path);
        } else {
            Map<String, Object> content = Map.of("content", filed.content());
            JsonPath draft;
            if (filed.revises() == null) {
                String register = "/api/" + service + '/' + filed.register();
                draft = ok(clerk.body(content).post(register), register);
                path = register + '/' + draft.getString("recordId");
                paths.add(path);
            } else {
                path = paths.get(filed.revises());
                Map<String, Object> revised = Map.of("lock", lock(path, filed.as()), "content", filed.content());
                draft = ok(clerk.body(revised).put(path), path);
            }
            waiting = ok(
                    as.apply(filed.as() + ".clerk")
                            .body(Map.of("lock", draft.getInt("open.lock")))
                            .post(path + "/submit"),
                    path);
        }
        ok(
                as.apply(filed.as() + ".reviewer")
                        .body(Map.of("lock", waiting.getInt("open.lock")))
                        .post(path + "/accept"),
                path);
        return path;
    }

    private int lock(String path, String unit) {
        return ok(as.apply(unit + ".clerk").get(path), path).getInt("accepted.lock");
    }

    private static JsonPath ok(io.restassured.response.Response response, String what) {
        assertThat(response.statusCode())
                .as("%s: %s", what, response.asString())
                .isBetween(200, 201);
        return response.jsonPath();
    }
}
