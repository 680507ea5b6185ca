package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.access.Actor;
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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The content of a row by field name, with personal data masked, or open where the row is written anew. */
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
        Map<String, Object> content = content(type, row, true);
        type.restriction().apply(content, row.unit, actor);
        return content;
    }

    /** Whether something of the row, and so every file on it, is not for the actor. */
    boolean withheld(RecordType<?> type, RegisterRecord row, Actor actor) {
        return type.restriction().withholds(shape.read(row), row.unit, actor);
    }

    /** For sealing again within the service, and where it is told for a reason. What was destroyed is absent. */
    Map<String, Object> plainContent(RecordType<?> type, RegisterRecord row) {
        return content(type, row, false);
    }

    /** What a reader sees of a sealed value. */
    String masked(RecordType<?> type, Field field, String sealed) {
        try {
            return Mask.of(sealer.open(sealed, RecordAssembler.context(type, field.name())));
        } catch (DestroyedKeyException e) {
            return Masked.DESTROYED;
        }
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

    /** Somebody who saves what they saw masked does not mean to change it. */
    public Map<String, Object> unmask(RecordType<?> type, Map<String, ?> raw, RegisterRecord base) {
        Map<String, Object> known = plainContent(type, base);
        Map<String, Object> unmasked = new LinkedHashMap<>(raw);
        for (Field field : type.form().fields()) {
            Object plain = known.get(field.name());
            if (field.personal() && plain != null && Mask.of((String) plain).equals(raw.get(field.name()))) {
                unmasked.put(field.name(), plain);
            }
        }
        return unmasked;
    }

    /** @return {@code null} when it was destroyed */
    private String plain(RecordType<?> type, Field field, String sealed) {
        try {
            return sealer.open(sealed, RecordAssembler.context(type, field.name()));
        } catch (DestroyedKeyException e) {
            return null;
        }
    }

    private Map<String, Object> content(RecordType<?> type, RegisterRecord row, boolean masked) {
        Map<String, Object> properties = shape.read(row);
        Map<String, Object> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = properties.get(field.name());
            if (value != null && field.personal()) {
                value = masked ? masked(type, field, (String) value) : plain(type, field, (String) value);
            }
            if (value != null) {
                content.put(field.name(), value);
            }
        }
        return content;
    }
}
