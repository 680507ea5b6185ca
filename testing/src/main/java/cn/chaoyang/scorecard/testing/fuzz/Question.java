package cn.chaoyang.scorecard.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Makes a request of an operation. */
final class Question {

    private static final String FORM = "multipart/form-data";
    private static final String BOUNDARY = "between-the-parts";

    private final Values values;
    private final Random random;
    private final String service;

    Question(Values values, Random random, String service) {
        this.values = values;
        this.random = random;
        this.service = service;
    }

    HttpRequest of(Operation operation, String base, String token, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address(operation)))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("X-Requested-With", "scorecard")
                .header("Accept", "*/*");
        if (random.nextInt(4) == 0) {
            request.header("Accept-Language", random.nextBoolean() ? "en" : "xx;q=2");
        }
        if (random.nextInt(3) == 0) {
            request.header("Idempotency-Key", "\"fuzz-" + random.nextInt(50) + '"');
        }
        return request.method(operation.method(), body(operation, request)).build();
    }

    private String address(Operation operation) {
        String path = operation.path().replace("{service}", service);
        StringJoiner query = new StringJoiner("&");
        for (Operation.Parameter parameter : operation.parameters()) {
            JsonNode made = values.of(parameter.schema());
            String text = made.isTextual() ? made.textValue() : made.toString();
            if ("path".equals(parameter.in())) {
                path = path.replace('{' + parameter.name() + '}', escaped(text.isEmpty() ? "0" : text));
            } else if ("query".equals(parameter.in()) && random.nextInt(3) > 0) {
                query.add(escaped(parameter.name()) + '=' + escaped(text));
            }
        }
        // What is said of an address by its template alone.
        while (path.indexOf('{') >= 0) {
            path = path.replaceFirst("\\{[^}]*}", escaped(values.known() + "0"));
        }
        if (random.nextInt(8) == 0) {
            query.add(escaped(values.known()) + '=' + escaped(values.hostile()));
        }
        return query.length() == 0 ? path : path + '?' + query;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private HttpRequest.BodyPublisher body(Operation operation, HttpRequest.Builder request) {
        Iterator<Map.Entry<String, JsonNode>> bodies = operation.bodies().fields();
        if (!bodies.hasNext()) {
            return BodyPublishers.noBody();
        }
        Map.Entry<String, JsonNode> described = bodies.next();
        while (bodies.hasNext() && random.nextBoolean()) {
            described = bodies.next();
        }
        boolean form = FORM.equals(described.getKey());
        request.header("Content-Type", type(described.getKey(), form));
        JsonNode made = values.of(described.getValue().path("schema"));
        if (form) {
            return BodyPublishers.ofByteArray(parts(made));
        }
        String json = made.toString();
        return switch (random.nextInt(20)) {
            case 0 -> BodyPublishers.noBody();
            case 1 -> BodyPublishers.ofString(json.substring(0, json.length() / 2));
            case 2 -> BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 0, (byte) 0xfe});
            default -> BodyPublishers.ofString(json);
        };
    }

    private String type(String described, boolean form) {
        if (form) {
            return FORM + "; boundary=" + BOUNDARY;
        }
        return random.nextInt(30) == 0 ? "text/plain" : described;
    }

    private byte[] parts(JsonNode made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.fields().forEachRemaining(part -> {
            boolean file = "file".equals(part.getKey());
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getKey() + '"'
                            + (file ? "; filename=\"fuzz.pdf\"" : "") + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.writeBytes((file ? "%PDF-1.4 " : "").getBytes(UTF_8));
            out.writeBytes(part.getValue().asText().getBytes(UTF_8));
            out.writeBytes("\r\n".getBytes(UTF_8));
        });
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return out.toByteArray();
    }
}
