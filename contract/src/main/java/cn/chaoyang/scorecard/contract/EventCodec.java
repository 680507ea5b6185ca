package cn.chaoyang.scorecard.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Events to and from the structured mode of CloudEvents 1.0 in JSON. Thread-safe.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">JSON Event Format</a>
 */
public final class EventCodec {

    public static final String FACT_TYPE = "cn.chaoyang.scorecard.fact.v1";
    public static final String MARKER_TYPE = "cn.chaoyang.scorecard.marker.v1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new WireEnums())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EventCodec() {}

    /** The mapper of the wire format, for parts of an event stored by their owner (contributions, subjects). */
    public static JsonMapper json() {
        return JSON;
    }

    public static byte[] encode(LogEvent event) {
        try {
            if (event instanceof Fact fact) {
                return JSON.writeValueAsBytes(envelope(
                        FACT_TYPE,
                        event,
                        new FactData(fact.district(), fact.recordedAt(), fact.change(), fact.subjects())));
            }
            Marker marker = (Marker) event;
            return JSON.writeValueAsBytes(envelope(
                    MARKER_TYPE, event, new MarkerData(marker.district(), marker.recordedAt(), marker.completeUpTo())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws UnreadableEventException when the bytes are no CloudEvent, of a type this contract does not know, or break
     *     an invariant of the event
     */
    public static LogEvent decode(byte[] bytes) throws UnreadableEventException {
        if (bytes == null || bytes.length == 0) {
            throw new UnreadableEventException("empty record");
        }
        Optional<Fact> fact = wholeFact(bytes);
        return fact.isPresent() ? fact.get() : decodeByParts(bytes);
    }

    /** Most records of a log are facts, and nothing is wrong with them: read in one go. */
    private static Optional<Fact> wholeFact(byte[] bytes) {
        try {
            FactEnvelope envelope = JSON.readValue(bytes, FactEnvelope.class);
            if (!"1.0".equals(envelope.specversion()) || !FACT_TYPE.equals(envelope.type())) {
                return Optional.empty();
            }
            return Optional.of(fact(envelope.id(), envelope.source(), envelope.data()));
        } catch (IOException | NullPointerException | IllegalArgumentException e) {
            // What is wrong with it is found out part by part.
            return Optional.empty();
        }
    }

    private static Fact fact(UUID id, String source, FactData data) {
        return new Fact(id, source, data.district(), data.recordedAt(), data.change(), data.subjects());
    }

    private static LogEvent decodeByParts(byte[] bytes) throws UnreadableEventException {
        try {
            Header header = JSON.readValue(bytes, Header.class);
            require(header, "event");
            if (!"1.0".equals(header.specversion())) {
                throw new UnreadableEventException("specversion is not 1.0");
            }
            if (FACT_TYPE.equals(header.type())) {
                FactData data = JSON.readValue(bytes, FactEnvelope.class).data();
                require(data, "data");
                require(data.subjects(), "data.subjects");
                return fact(header.id(), header.source(), data);
            }
            if (MARKER_TYPE.equals(header.type())) {
                MarkerData data = JSON.readValue(bytes, MarkerEnvelope.class).data();
                require(data, "data");
                return new Marker(
                        header.id(), header.source(), data.district(), data.recordedAt(), data.completeUpTo());
            }
            throw new UnreadableEventException("unknown type");
        } catch (JacksonException e) {
            // The original message quotes the payload; the place is enough to find it. What a record of this contract
            // refused it says in words of its own.
            String reason =
                    e.getCause() instanceof IllegalArgumentException broken && e instanceof ValueInstantiationException
                            ? "breaks the contract: " + broken.getMessage()
                            : "not an event of this contract";
            throw new UnreadableEventException(reason + ", at " + place(e), e);
        } catch (IOException e) {
            throw new UnreadableEventException("not text in UTF-8", e);
        } catch (NullPointerException | IllegalArgumentException e) {
            // Thrown by the records of this contract, which name a field and never quote its value.
            throw new UnreadableEventException("breaks the contract: " + e.getMessage(), e);
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? "?"
                : "line " + e.getLocation().getLineNr() + " column "
                        + e.getLocation().getColumnNr();
    }

    private static void require(Object value, String name) throws UnreadableEventException {
        if (value == null) {
            throw new UnreadableEventException("missing " + name);
        }
    }

    private static <T> Envelope<T> envelope(String type, LogEvent event, T data) {
        return new Envelope<>(
                "1.0",
                event.id(),
                event.source(),
                type,
                event.recordedAt(),
                event.district(),
                "application/json",
                data);
    }

    private record Envelope<T>(
            String specversion,
            UUID id,
            String source,
            String type,
            Instant time,
            String subject,
            String datacontenttype,
            T data) {}

    private record Header(String specversion, UUID id, String source, String type) {}

    private record FactEnvelope(String specversion, UUID id, String source, String type, FactData data) {}

    private record MarkerEnvelope(MarkerData data) {}

    private record FactData(String district, Instant recordedAt, Change change, List<Subject> subjects) {}

    private record MarkerData(String district, Instant recordedAt, Instant completeUpTo) {}
}
