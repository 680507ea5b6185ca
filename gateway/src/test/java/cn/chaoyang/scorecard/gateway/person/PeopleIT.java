package cn.chaoyang.scorecard.gateway.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who comes is listed, as their newest token says. */
@QuarkusTest
@TestProfile(PeopleIT.WithConsole.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class PeopleIT {

    private static final String CONSOLE = "https://sso.example.gov.cn/admin";
    private static final Instant NINE = Instant.parse("2026-09-01T01:00:00Z");

    @Inject
    PersonStore store;

    @Inject
    Forgetting forgetting;

    @Inject
    Clock clock;

    public static class WithConsole implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scorecard.ledger.consumer", "false", "scorecard.people.console", CONSOLE);
        }
    }

    private static void comes(String account, String unit, String... roles) {
        given().auth()
                .oauth2(Issuer.token(account, unit, roles))
                .get("/api/me")
                .then()
                .statusCode(200);
    }

    private static JsonPath people(String account, String unit, String role) {
        return given().auth()
                .oauth2(Issuer.token(account, unit, role))
                .get("/api/people")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As whoever gives out rights sees them; {@code null} when they are not listed there. */
    private static Map<String, Object> listed(String account, String unit) {
        return people("sec.admin", "", "security-admin")
                .param("unit", unit)
                .param("account", account)
                .getMap("units.find { it.unit == unit }.people.find { it.account == account }");
    }

    @Test
    void shouldListWhoHasComeWithTheirUnit() {
        // When
        comes("kjj.comes", "kjj", "clerk", "offline_access");

        // Then
        String today = LocalDate.now(clock).toString();
        await().untilAsserted(() -> assertThat(listed("kjj.comes", "kjj"))
                .isEqualTo(Map.of(
                        "account",
                        "kjj.comes",
                        "name",
                        "区科技局·经办",
                        "roles",
                        List.of("clerk"),
                        "firstSeen",
                        today,
                        "lastSeen",
                        today)));
    }

    @Test
    void shouldFollowWhatTheNewestTokenSays() {
        // Given
        comes("moves", "kjj", "clerk");
        await().untilAsserted(() -> assertThat(listed("moves", "kjj")).isNotNull());

        // When
        comes("moves", "gxj", "reviewer");

        // Then
        await().untilAsserted(() -> assertThat(listed("moves", "gxj")).containsEntry("roles", List.of("reviewer")));
        assertThat(listed("moves", "kjj")).isNull();
    }

    @Test
    void shouldListWhoIsRefusedForRolesThatExcludeOneAnother() {
        // When
        given().auth()
                .oauth2(Issuer.token("both", "kjj", "clerk", "system-admin"))
                .get("/api/me")
                .then()
                .statusCode(403);

        // Then
        await().untilAsserted(() ->
                assertThat(listed("both", "kjj")).containsEntry("roles", List.of("clerk", "system-admin")));
    }

    @Test
    void shouldListNeitherMachinesNorWhoHasNoRole() {
        // When
        given().auth()
                .oauth2(Issuer.machineToken("scripts", "scorecard.read"))
                .get("/api/me")
                .then()
                .statusCode(200);
        comes("stranger", "kjj");
        comes("kjj.after", "kjj", "clerk");

        // Then
        await().untilAsserted(() -> assertThat(listed("kjj.after", "kjj")).isNotNull());
        assertThat(store.all()).extracting(Person::account).doesNotContain("service-account-scripts", "stranger");
    }

    @Test
    void shouldAnswerWhoCannotBeKept() {
        comes("no text of PostgreSQL: \0", "kwb", "supervisor");
    }

    @Test
    void shouldShowAReviewerTheirOwnUnitOnly() {
        // When
        JsonPath seen = people("gxj.looks", "gxj", "reviewer");

        // Then
        assertThat(seen.getList("units.unit")).containsExactly("gxj");
        assertThat(seen.getString("console")).isEqualTo(CONSOLE);
        assertThat(seen.getString("since"))
                .isEqualTo(LocalDate.now(clock).minusYears(1).toString());
    }

    @Test
    void shouldListEveryUnitForWhoeverAdministers() {
        for (String role : List.of("system-admin", "security-admin", "audit-admin")) {
            assertThat(people("an.admin", "", role).getList("units.name"))
                    .startsWith("区工信局", "区教育局", "区科技局")
                    .contains("区科协", "区科委会办公室", "区政府");
        }
    }

    @Test
    void shouldKeepTheFirstDayAndTheLastAndNothingAnOlderTokenSays() {
        // Given
        LocalDate today = LocalDate.now(clock);
        store.keep(sighting("days", today.minusDays(3), NINE, Role.CLERK));

        // When
        store.keep(sighting("days", today, NINE.plusSeconds(60), Role.REVIEWER));
        store.keep(sighting("days", today.minusDays(1), NINE, Role.LEADER));

        // Then
        assertThat(store.all())
                .filteredOn(person -> person.account().equals("days"))
                .containsExactly(new Person("days", "某某", "kjj", List.of("reviewer"), today.minusDays(3), today));
    }

    @Test
    void shouldForgetWhoHasNotComeForAYear() {
        // Given
        LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
        store.keep(sighting("gone", yearAgo.minusDays(1), NINE, Role.CLERK));
        store.keep(sighting("stays", yearAgo, NINE, Role.CLERK));

        // When
        forgetting.run();

        // Then
        assertThat(store.all()).extracting(Person::account).contains("stays").doesNotContain("gone");
    }

    private static Sighting sighting(String account, LocalDate day, Instant toldAt, Role role) {
        return new Sighting(account, "某某", "kjj", Set.of(role), day, toldAt);
    }
}
