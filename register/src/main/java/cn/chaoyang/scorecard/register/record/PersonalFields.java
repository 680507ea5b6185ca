package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Masked;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.DestroyedKeyException;
import cn.chaoyang.scorecard.register.privacy.Mask;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The content of a row by field name, with personal data masked, or open where the row is written anew or there is a reason. */
@ApplicationScoped
public class PersonalFields {

    private static final int BATCH = 500;

    @Inject
    EntityShape shape;

    @Inject
    Sealer sealer;

    @Inject
    DataKeys keys;

    /** What the actor may read. Fields without a value are absent. */
    public Map<String, Object> maskedContent(RecordType<?> type, RegisterRecord row, Actor actor) {
        Map<String, Object> content = content(type, row, (field, kept) -> masked(type, field, kept));
        type.restriction().apply(content, type, row.unit, actor);
        return content;
    }

    /** Whether something of the row, and so every file on it, is not for the actor. */
    boolean withheld(RecordType<?> type, RegisterRecord row, Actor actor) {
        return type.restriction().withholds(shape.read(row), type, row.unit, actor);
    }

    /** What the actor may read, in plain: only for who has a reason. What was destroyed says so. */
    Map<String, Object> plainContent(RecordType<?> type, RegisterRecord row, Actor actor) {
        Map<String, Object> content =
                content(type, row, (field, kept) -> plain(type, field, kept).orElse(Masked.DESTROYED));
        type.restriction().apply(content, type, row.unit, actor);
        return content;
    }

    /** What a reader sees of a sealed value. */
    String masked(RecordType<?> type, Field field, String sealed) {
        return plain(type, field, sealed).map(Mask::of).orElse(Masked.DESTROYED);
    }

    /** Hands the rows on one by one; the keys to read them are fetched for many at a time. */
    public <R extends RegisterRecord> void forEach(Stream<R> rows, Consumer<R> to) {
        List<R> batch = new ArrayList<>(BATCH);
        rows.forEach(row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                fetchKeys(batch);
                batch.forEach(to);
                batch.clear();
            }
        });
        fetchKeys(batch);
        batch.forEach(to);
    }

    /** Before many rows are read. */
    void fetchKeys(Collection<? extends RegisterRecord> rows) {
        keys.fetch(
                rows.stream().map(row -> row.dataKey).filter(Objects::nonNull).toList());
    }

    /** Somebody who saves what they saw masked does not mean to change it. What was destroyed stays as it was shown. */
    public Map<String, Object> unmask(RecordType<?> type, Map<String, ?> raw, RegisterRecord base) {
        Map<String, Object> known =
                content(type, base, (field, kept) -> plain(type, field, kept).orElse(null));
        Map<String, Object> unmasked = new LinkedHashMap<>(raw);
        for (Field field : type.form().fields()) {
            Object plain = known.get(field.name());
            if (field.personal() && plain != null && Mask.of((String) plain).equals(raw.get(field.name()))) {
                unmasked.put(field.name(), plain);
            }
        }
        return unmasked;
    }

    /** @return empty when it was destroyed */
    private Optional<String> plain(RecordType<?> type, Field field, String sealed) {
        try {
            return Optional.of(sealer.open(sealed, RecordAssembler.context(type, field.name())));
        } catch (DestroyedKeyException e) {
            return Optional.empty();
        }
    }

    /** @param opening of a sealed value; {@code null} leaves it out */
    private Map<String, Object> content(
            RecordType<?> type, RegisterRecord row, BiFunction<Field, String, String> opening) {
        Map<String, Object> properties = shape.read(row);
        Map<String, Object> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = properties.get(field.name());
            if (value != null && field.personal()) {
                value = opening.apply(field, (String) value);
            }
            if (value != null) {
                content.put(field.name(), value);
            }
        }
        return content;
    }
}
