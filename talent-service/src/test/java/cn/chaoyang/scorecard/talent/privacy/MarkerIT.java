package cn.chaoyang.scorecard.talent.privacy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal values go the ways of a record, and stand in plain nowhere but in what was revealed and copied. */
@QuarkusTest
@TestProfile(MarkerIT.Talkative.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class MarkerIT {

    private static final String PERSONS = "/api/talent/persons";
    private static final Path UPLOADS = Path.of("target", "marker-uploads");
    private static final Object[] HEADINGS = {"姓名", "证件类型", "证件号码", "国籍", "学位", "工作单位", "到岗日期"};

    /** Not personal: it has to be found, or the search finds nothing at all. */
    private static final Marker OPEN = new Marker("示例标记研究院QZW");

    private static final List<Marker> SECRET = Stream.of(
                    "标记姓名甲QZX",
                    "QZXPASS0000001",
                    "标记国籍QZX",
                    "标记学位QZX",
                    "QZXFILE佐证内容",
                    "标记姓名乙QZX",
                    "QZXPASS0000002",
                    "标记姓名丙QZX",
                    "QZX?坏号码",
                    "标记姓名丁QZX",
                    "QZXPASS0000004")
            .map(Marker::new)
            .toList();

    /** Says whatever it has to say. */
    public static class Talkative implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.log.category.\"cn.chaoyang.scorecard\".level",
                    "DEBUG",
                    "quarkus.http.body.uploads-directory",
                    UPLOADS.toString());
        }
    }

    @Inject
    DataSource database;

    private final StringBuffer log = new StringBuffer();
    private final List<byte[]> answers = new ArrayList<>();

    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.append(line.getMessage()).append(' ').append(line.getThrown()).append('\n');
            if (line.getParameters() != null) {
                Stream.of(line.getParameters()).forEach(log::append);
            }
        }

        @Override
        public void flush() {
            // Everything is kept at once.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void shouldLeavePersonalValuesInPlainNowhere() throws Exception {
        // Given a record that is filed, refused, returned, accepted, evidenced, revised and read
        Map<String, Object> content = new HashMap<>(Map.of(
                "personName", "标记姓名甲QZX",
                "documentType", "PASSPORT",
                "identityNo", "QZXPASS0000001",
                "nationality", "标记国籍QZX",
                "degree", "标记学位QZX",
                "employer", OPEN.value(),
                "arrivedOn", "2025-03-01"));
        Map<String, Object> wrong = new HashMap<>(content);
        wrong.put("identityNo", "QZX?坏号码");
        wrong.put("bornIn", "标记学位QZX");
        assertThat(post("rcb.clerk", PERSONS, Map.of("content", wrong)).statusCode())
                .isEqualTo(422);
        JsonPath draft = post("rcb.clerk", PERSONS, Map.of("content", content)).jsonPath();
        String path = PERSONS + '/' + draft.getString("recordId");
        assertThat(post("rcb.clerk", PERSONS, Map.of("content", content)).statusCode())
                .isEqualTo(409);
        JsonPath filed = kept(as("rcb.clerk")
                        .multiPart("file", "proof.pdf", "%PDF-1.4 QZXFILE佐证内容".getBytes(UTF_8))
                        .multiPart("lock", draft.getInt("open.lock"))
                        .post(path + "/evidence"))
                .jsonPath();
        int lock = submitted(path, filed.getInt("open.lock"));
        lock = post("rcb.reviewer", path + "/return", Map.of("lock", lock, "reason", "请补充"))
                .jsonPath()
                .getInt("open.lock");
        lock = submitted(path, lock);
        assertThat(post("rcb.reviewer", path + "/accept", Map.of("lock", lock)).statusCode())
                .isEqualTo(200);

        // And workbooks: one imported, one with a wrong value, one rejected, one laid beside the register
        String imported = uploaded(workbook(row("标记姓名乙QZX", "QZXPASS0000002")), "previewed");
        String digest =
                get("rcb.clerk", PERSONS + "/imports/" + imported).jsonPath().getString("digest");
        post("rcb.clerk", PERSONS + "/imports/" + imported + "/commit", Map.of("digest", digest));
        awaitState(imported, "committed");
        uploaded(workbook(row("标记姓名丙QZX", "QZX?坏号码")), "previewed");
        uploaded(workbook(new Object[] {"标记姓名丁QZX", "QZXPASS0000004"}, new Object[] {"无"}), "rejected");
        assertThat(kept(as("rcb.clerk")
                                .multiPart("file", "list.xlsx", workbook(HEADINGS, row("标记姓名丁QZX", "QZXPASS0000004")))
                                .post("/api/talent/lists/persons"))
                        .statusCode())
                .isEqualTo(201);

        // And whoever may ask
        for (String reader : List.of("rcb.clerk", "rcb.reviewer", "kwb.supervisor")) {
            for (String read : List.of(
                    path,
                    path + "/history",
                    PERSONS,
                    PERSONS + "/export",
                    PERSONS + "/imports",
                    PERSONS + "/imports/" + imported + "/errors",
                    "/api/talent/duplicates/persons",
                    "/api/talent/lists/persons",
                    "/api/talent/personal-data/deletions")) {
                get(reader, read);
            }
        }
        Map<String, Object> identity = Map.of("documentType", "PASSPORT", "identityNo", "QZXPASS0000001");
        assertThat(post("rcb.clerk", "/api/talent/personal-data/lookup", Map.of("identity", identity))
                        .statusCode())
                .isEqualTo(200);

        // And a reveal and a copy, which are the only ways out
        assertThat(body("rcb.clerk", path + "/reveal", Map.of("reason", "核对证件原件")))
                .contains("标记姓名甲QZX", "QZXPASS0000001", "标记国籍QZX", "标记学位QZX");
        assertThat(body(
                        "rcb.clerk",
                        "/api/talent/personal-data/copy",
                        Map.of("identity", identity, "reason", "本人申请复制")))
                .contains("QZXPASS0000001");

        // Then nothing stands anywhere
        Map<String, List<byte[]>> places = new LinkedHashMap<>();
        places.put("answers", answers);
        places.put("database", tables());
        places.put("log", List.of(log.toString().getBytes(UTF_8)));
        places.put("kafka", messages());
        places.put("files", files());
        places.forEach((place, found) ->
                SECRET.forEach(marker -> assertThat(found.stream().anyMatch(marker::in))
                        .as(marker.value() + " in " + place)
                        .isFalse()));

        // And the search would have found it
        assertThat(tables().stream().anyMatch(OPEN::in)).isTrue();
        assertThat(answers.stream().anyMatch(OPEN::in)).isTrue();
        assertThat(messages()).isNotEmpty();
    }

    @Test
    void shouldFindAMarkerHoweverItIsWritten() {
        Marker marker = new Marker("标记姓名甲QZX");
        byte[] within = "a=标记姓名甲QZX;".getBytes(UTF_8);

        assertThat(marker.in(within)).isTrue();
        assertThat(marker.in(java.util.HexFormat.of().formatHex(within))).isTrue();
        for (int before = 0; before < 3; before++) {
            String text = "x".repeat(before) + "标记姓名甲QZX;b";
            assertThat(marker.in(java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8))))
                    .isTrue();
        }
        assertThat(marker.in("标记姓名乙QZX")).isFalse();
    }

    private static Object[] row(String name, String number) {
        return new Object[] {name, "护照", number, "标记国籍QZX", "标记学位QZX", OPEN.value(), "2025-03-01"};
    }

    private static byte[] workbook(Object[] only) throws IOException {
        return workbook(HEADINGS, only);
    }

    private static byte[] workbook(Object[] first, Object[] second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("人才信息");
            for (int c = 0; c < first.length; c++) {
                sheet.value(0, c, String.valueOf(first[c]));
            }
            for (int c = 0; c < second.length; c++) {
                sheet.value(1, c, String.valueOf(second[c]));
            }
        }
        return out.toByteArray();
    }

    private int submitted(String path, int lock) {
        return post("rcb.clerk", path + "/submit", Map.of("lock", lock))
                .jsonPath()
                .getInt("open.lock");
    }

    private String uploaded(byte[] workbook, String state) {
        String id = kept(as("rcb.clerk")
                        .multiPart("file", "persons.xlsx", workbook)
                        .post(PERSONS + "/import"))
                .jsonPath()
                .getString("id");
        awaitState(id, state);
        return id;
    }

    private void awaitState(String importId, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> get("rcb.clerk", PERSONS + "/imports/" + importId)
                                .jsonPath()
                                .getString("state"),
                        state::equals);
    }

    private Response post(String user, String path, Map<String, Object> body) {
        return kept(as(user).contentType(ContentType.JSON).body(body).post(path));
    }

    private Response get(String user, String path) {
        return kept(as(user).get(path));
    }

    private static String body(String user, String path, Map<String, Object> body) {
        return as(user).contentType(ContentType.JSON).body(body).post(path).asString();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private Response kept(Response answer) {
        answers.addAll(inflated(answer.asByteArray()));
        answers.add(answer.headers().toString().getBytes(UTF_8));
        return answer;
    }

    /** The bytes, and where they are a workbook what is packed in it. */
    private static List<byte[]> inflated(byte[] bytes) {
        List<byte[]> all = new ArrayList<>(List.of(bytes));
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try {
                Path packed = Files.write(Files.createTempFile("packed", ".zip"), bytes);
                try (ZipFile zip = new ZipFile(packed.toFile())) {
                    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                        all.add(zip.getInputStream(entry).readAllBytes());
                    }
                } finally {
                    Files.delete(packed);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Every row of every table; bytes in hexadecimal. */
    private List<byte[]> tables() throws SQLException {
        List<byte[]> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var names = connection.createStatement();
                var statement = connection.createStatement();
                var tables = names.executeQuery(
                        "select quote_ident(table_name) from information_schema.tables where table_schema = current_schema()")) {
            while (tables.next()) {
                try (var found = statement.executeQuery("select t::text from " + tables.getString(1) + " t")) {
                    while (found.next()) {
                        rows.add(found.getString(1).getBytes(UTF_8));
                    }
                }
            }
        }
        return rows;
    }

    /** Keys, values and headers of every topic. */
    private static List<byte[]> messages() {
        List<byte[]> all = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", KafkaResource.broker().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !consumer.listTopics()
                    .isEmpty());
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    Stream.of(message.key(), message.value())
                            .filter(bytes -> bytes != null)
                            .forEach(all::add);
                    message.headers().forEach(header -> all.add(header.value()));
                });
            }
        }
        return all;
    }

    /** What uploads and downloads have left behind. */
    private static List<byte[]> files() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path folder : List.of(UPLOADS, Path.of(System.getProperty("java.io.tmpdir")))) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> folder.equals(UPLOADS)
                                || f.getFileName().toString().matches("(import|annotated|download).*"))
                        .toList()) {
                    all.addAll(inflated(Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }
}
