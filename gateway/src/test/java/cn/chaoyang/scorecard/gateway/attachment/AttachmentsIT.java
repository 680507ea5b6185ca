package cn.chaoyang.scorecard.gateway.attachment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Scanner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Scanner.class, restrictToAnnotatedClass = true)
class AttachmentsIT {

    private static final String PDF = "%PDF-1.7 示例";

    @Inject
    Attachments attachments;

    @Inject
    UnitsToday units;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    /** Something that only 区科技局 may see. */
    @ApplicationScoped
    static class Folder implements AttachmentOwner {

        @Override
        public String kind() {
            return "folder";
        }

        @Override
        public boolean isVisible(String id, Actor actor) {
            return "kjj".equals(actor.unit());
        }
    }

    @Test
    void aFileIsGivenOutAsItCameToWhoMaySeeItsOwner() throws IOException {
        // Given
        Attachment attachment = put(UUID.randomUUID().toString(), "C:\\示例\\会议 纪要（内部资料）.pdf", PDF);

        // Then
        assertThat(attachment.name()).isEqualTo("会议 纪要（内部资料）.pdf");
        assertThat(attachment.mediaType()).isEqualTo("application/pdf");
        assertThat(attachment.size()).isEqualTo(PDF.getBytes(UTF_8).length);
        assertThat(attachment.secrecyMark()).isEqualTo("内部资料");
        assertThat(attachment.by()).isEqualTo("kjj.clerk");
        assertThat(attachment.unit()).isEqualTo("kjj");
        assertThat(attachments.get(attachment.id())).isEqualTo(attachment);
        given().auth()
                .oauth2(Issuer.token("kjj.reviewer", "kjj", "reviewer"))
                .get("/api/attachments/" + attachment.id())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''%E4%BC%9A%E8%AE%AE%20%E7%BA%AA%E8%A6%81%EF%BC%88%E5%86%85%E9%83%A8"
                                + "%E8%B5%84%E6%96%99%EF%BC%89.pdf")
                .body(equalTo(PDF));
    }

    @Test
    void nobodyElseIsToldThatItExists() throws IOException {
        Attachment attachment = put(UUID.randomUUID().toString(), "a.pdf", PDF);
        for (String id : List.of(attachment.id().toString(), UUID.randomUUID().toString())) {
            given().auth()
                    .oauth2(Issuer.token("gxj.reviewer", "gxj", "reviewer"))
                    .get("/api/attachments/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("unknown-attachment"));
        }
    }

    @Test
    void whatIsTakenOffIsGone() throws IOException {
        // Given
        String owner = UUID.randomUUID().toString();
        Attachment kept = put(owner, "a.pdf", PDF);
        Attachment removed = put(owner, "b.pdf", PDF);

        // When
        attachments.remove(removed.id(), clerk());

        // Then
        assertThat(attachments.of("folder", owner)).containsExactly(kept);
        assertThatThrownBy(() -> attachments.remove(removed.id(), clerk()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.UNKNOWN_ATTACHMENT));
    }

    @Test
    void whatIsRefusedIsNotKept() throws IOException {
        String owner = UUID.randomUUID().toString();
        assertThatThrownBy(() -> put(owner, "a.pdf", "<html>"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo("file-type"));
        assertThatThrownBy(() -> put(owner, "a.pdf", "%PDF-" + Scanner.EICAR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo("file-malware"));
        assertThat(attachments.of("folder", owner)).isEmpty();
    }

    @Test
    void oneOwnerHasTwentyFilesAtMost() throws IOException {
        String owner = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            put(owner, i + ".pdf", PDF);
        }
        assertThatThrownBy(() -> put(owner, "21.pdf", PDF))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_MANY_ATTACHMENTS));
    }

    @Test
    void contentThatWasExchangedIsNotGivenOut() throws IOException, SQLException {
        // Given what only the database's owner can do
        Attachment attachment = put(UUID.randomUUID().toString(), "a.pdf", PDF);
        try (Connection connection = database.getConnection();
                Statement trigger = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("update file_content set content = ? where id = ?")) {
            trigger.execute("alter table file_content disable trigger user");
            update.setBytes(1, "%PDF-1.7 forged".getBytes(UTF_8));
            update.setObject(2, attachment.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
            trigger.execute("alter table file_content enable trigger user");
        }

        // Then
        assertThatThrownBy(() -> attachments.open(attachment.id())).hasMessageContaining("is not what was uploaded");
    }

    private Attachment put(String owner, String name, String content) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "upload", ".bin"), content);
        return attachments.put("folder", owner, file, name, clerk());
    }

    private Actor clerk() {
        return new Actor("kjj.clerk", "kjj", Set.of(Role.CLERK), Set.of(), units.get(), Set.of());
    }
}
