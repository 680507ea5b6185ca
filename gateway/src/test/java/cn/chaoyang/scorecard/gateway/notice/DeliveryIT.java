package cn.chaoyang.scorecard.gateway.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.notice.Delivery.State;
import cn.chaoyang.scorecard.gateway.support.Outside;
import cn.chaoyang.scorecard.gateway.support.Outside.Said;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Notices on their way to groups and mailboxes: real robots on the loopback, a real mail server. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Outside.class, restrictToAnnotatedClass = true)
class DeliveryIT {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

    @Inject
    Notices notices;

    @Inject
    DeliveryStore deliveries;

    @Inject
    Courier courier;

    @Inject
    Transaction transaction;

    @Inject
    DataSource database;

    @Test
    void aNoticeGoesOutOnceByEveryChannelOfItsUnitAndSaysNothingPersonal() {
        // Given three people of one unit who are told the same, and another unit
        tell("示例：出去一次", new Addressee("kjj", "kjj.zhangsan"), new Addressee("kjj", "kjj.lisi"));
        tell("示例：出去一次", Addressee.everybodyOf("gxj"));

        // When two couriers look at the same time, and again
        inParallel(courier::run);
        courier.run();

        // Then each group was told once, in its robot's own form
        List<Said> said = said("示例：出去一次");
        assertThat(said).hasSize(2);
        JsonPath wecom = JsonPath.from(body(said, "key=k"));
        assertThat(wecom.getString("msgtype")).isEqualTo("markdown");
        assertThat(wecom.getString("markdown.content"))
                .isEqualTo(
                        """
                        ### 【朝阳科创记分牌】交办任务：示例：出去一次
                        > 单位：区科技局

                        > 编号：D2026-001

                        > 时限：2026年4月30日

                        [登录查看](https://scorecard.example/tasks/D2026-001)""");
        JsonPath dingtalk = JsonPath.from(body(said, "sign="));
        assertThat(dingtalk.getString("msgtype")).isEqualTo("markdown");
        assertThat(dingtalk.getString("markdown.title")).isEqualTo("【朝阳科创记分牌】交办任务：示例：出去一次");
        assertThat(dingtalk.getString("markdown.text")).contains("> 单位：区工信局");
        assertThat(said).extracting(Said::body).noneMatch(body -> body.contains("zhangsan") || body.contains("lisi"));
        assertThat(of("示例：出去一次"))
                .extracting(Delivery::unit, Delivery::channel, Delivery::state, Delivery::attempts, Delivery::error)
                .containsExactlyInAnyOrder(
                        tuple("kjj", Channel.WECOM, State.SENT, 1, null),
                        tuple("gxj", Channel.DINGTALK, State.SENT, 1, null));
    }

    @Test
    void aMailGoesToAllMailboxesOfTheUnit() throws Exception {
        tell("示例：邮件", Addressee.everybodyOf("swj"));

        courier.run();

        MimeMessage[] received = Outside.mail().getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("【朝阳科创记分牌】交办任务：示例：邮件");
        assertThat(received[0].getRecipients(RecipientType.TO))
                .extracting(Address::toString)
                .containsExactly("one@swj.example", "two@swj.example");
        assertThat(((String) received[0].getContent()).lines().toList())
                .contains("单位：区商务局", "时限：2026年4月30日", "https://scorecard.example/tasks/D2026-001");
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndGivenUpVisibly() throws SQLException {
        // Given units whose robots refuse, are broken and never answer
        tell("示例：送不到", Addressee.everybodyOf("czj"), Addressee.everybodyOf("rsj"), Addressee.everybodyOf("jyj"));

        // When they are tried, and tried again before their time
        courier.run();
        courier.run();

        // Then each was tried once and waits
        assertThat(of("示例：送不到"))
                .extracting(Delivery::unit, Delivery::state, Delivery::attempts, Delivery::error)
                .containsExactlyInAnyOrder(
                        tuple("czj", State.WAITING, 1, "errcode 93000"),
                        tuple("rsj", State.WAITING, 1, "http 500"),
                        tuple("jyj", State.WAITING, 1, "timeout"));

        // And when the time has come for the last attempt, each is given up, for operators to see
        due();
        courier.run();
        as("sys.admin", "qzf", "system-admin")
                .get("/api/notices/deliveries")
                .then()
                .statusCode(200)
                .body("findAll { it.title == '示例：送不到' }.state", everyItem(equalTo("failed")))
                .body("findAll { it.title == '示例：送不到' }.attempts", everyItem(equalTo(2)))
                .body("find { it.title == '示例：送不到' && it.unit == 'jyj' }.error", equalTo("timeout"))
                .body("find { it.title == '示例：送不到' && it.unit == 'jyj' }.channel", equalTo("wecom"));
        as("kjj.clerk", "kjj", "clerk").get("/api/notices/deliveries").then().statusCode(403);
    }

    @Test
    void pausesGrowToADay() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 60))
                .extracting(attempts -> DeliveryStore.pause(attempts).toMinutes())
                .containsExactly(1L, 5L, 25L, 125L, 625L, 1440L, 1440L);
    }

    @Test
    void everybodyReadsTheirOwnAndMarksThemForThemselves() {
        // Given a unit without channels that is told, and one of its people
        tell("示例：本单位", Addressee.everybodyOf("wlj"));
        tell("示例：本人", new Addressee("wlj", "wlj.clerk"));

        // Then a colleague sees the unit's only, and another unit nothing
        JsonPath own = list("wlj.clerk", "wlj");
        assertThat(own.getList("notices.title")).containsExactly("示例：本人", "示例：本单位");
        assertThat(own.getLong("unread")).isEqualTo(2);
        assertThat(list("wlj.reviewer", "wlj").getList("notices.title")).containsExactly("示例：本单位");
        assertThat(list("wjj.clerk", "wjj").getList("notices.title")).isEmpty();
        assertThat(own.getMap("notices[0]"))
                .containsEntry("kind", "task-issued")
                .containsEntry("subject", "D2026-001")
                .containsEntry("no", "D2026-001")
                .containsEntry("due", "2026-04-30");

        // And marking one as read is one's own
        long shared = own.getLong("notices[1].id");
        as("wlj.clerk", "wlj", "clerk")
                .post("/api/notices/" + shared + "/read")
                .then()
                .statusCode(204);
        as("wlj.clerk", "wlj", "clerk")
                .post("/api/notices/" + shared + "/read")
                .then()
                .statusCode(204);
        assertThat(list("wlj.clerk", "wlj").getLong("unread")).isEqualTo(1);
        assertThat(list("wlj.reviewer", "wlj").getLong("unread")).isEqualTo(1);
        as("wjj.clerk", "wjj", "clerk")
                .post("/api/notices/" + shared + "/read")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-notice"));
        as("wlj.clerk", "wlj", "clerk").post("/api/notices/read-all").then().statusCode(204);
        as("wlj.clerk", "wlj", "clerk")
                .get("/api/notices?unread=true")
                .then()
                .body("unread", equalTo(0))
                .body("notices", hasSize(0));
        assertThat(list("wlj.clerk", "wlj").getList("notices.readAt"))
                .hasSize(2)
                .doesNotContainNull();
    }

    private void tell(String title, Addressee... addressees) {
        transaction.run(connection -> {
            notices.tell(
                    connection,
                    NoticeKind.TASK_ISSUED,
                    new About("D2026-001", "D2026-001", title, DUE),
                    List.of(addressees));
            return null;
        });
    }

    private List<Delivery> of(String title) {
        return deliveries.newest(1000).stream()
                .filter(delivery -> delivery.title().equals(title))
                .toList();
    }

    private void due() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update notice_delivery set next_attempt_at = now() where state = 'waiting'");
        }
    }

    private static void inParallel(Runnable job) {
        CountDownLatch start = new CountDownLatch(1);
        Runnable waiting = () -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            job.run();
        };
        CompletableFuture<?> both =
                CompletableFuture.allOf(CompletableFuture.runAsync(waiting), CompletableFuture.runAsync(waiting));
        start.countDown();
        both.join();
    }

    private static List<Said> said(String title) {
        return Outside.said().stream().filter(one -> one.body().contains(title)).toList();
    }

    private static String body(List<Said> said, String query) {
        return said.stream()
                .filter(one -> one.query().contains(query))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static JsonPath list(String account, String unit) {
        return as(account, unit, account.substring(account.indexOf('.') + 1))
                .get("/api/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification as(String account, String unit, String role) {
        return given().auth().oauth2(Issuer.token(account, unit, role)).contentType(ContentType.JSON);
    }
}
