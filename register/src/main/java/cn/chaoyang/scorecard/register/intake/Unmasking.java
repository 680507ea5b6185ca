package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Masked;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.PersonalFields;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An export masks personal values. Where one comes back unchanged, the stored value takes its place. */
@ApplicationScoped
class Unmasking {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Text STANDS_FOR_NOTHING = Text.of(
            "这是隐去部分内容的显示值，名册中没有与它对应的记录，请填写完整内容",
            "This is a masked value without a record it could stand for: fill in the whole value");
    private static final Text DESTROYED =
            Text.of("个人信息已按规定删除，这一行不能导入，请从表中去掉", "The personal data was destroyed: leave this row out");

    @Inject
    EntityManager entities;

    @Inject
    PersonalFields personal;

    /** Learns the natural key of a row with these raw values; {@code null} when it is wrong. */
    interface Naming {
        String key(SheetRow row, Map<String, Object> raw);
    }

    /** @return the raw values of each row, with those of its sheet that have no column */
    <R extends RegisterRecord> Map<SheetRow, Map<String, Object>> resolve(
            RecordType<R> type, List<SheetRow> rows, Naming naming) {
        Map<SheetRow, Map<String, Object>> raws = new IdentityHashMap<>();
        Map<SheetRow, String> masked = new IdentityHashMap<>();
        for (SheetRow row : rows) {
            Map<String, Object> raw = new HashMap<>(row.layout().sheet().fixed());
            raw.putAll(row.raw());
            raws.put(row, raw);
            if (maskedFields(row, raw).findAny().isPresent()) {
                masked.put(row, Objects.toString(naming.key(row, raw), ""));
            }
        }
        if (!masked.isEmpty()) {
            unmask(type, raws, masked);
        }
        return raws;
    }

    /** Masked values nothing is stored for. */
    List<CellFlaw> stillMasked(SheetRow row, Map<String, Object> raw) {
        return maskedFields(row, raw)
                .map(field -> {
                    Object value = raw.get(field.name());
                    Text message = Masked.isDestroyed(value) ? DESTROYED : STANDS_FOR_NOTHING;
                    return row.layout().flaw(row.number(), field.name(), "masked", message, value, false);
                })
                .toList();
    }

    private <R extends RegisterRecord> void unmask(
            RecordType<R> type, Map<SheetRow, Map<String, Object>> raws, Map<SheetRow, String> masked) {
        List<R> stored = entities.createQuery(
                        "from " + type.entity().getName()
                                + " r where r.state <> :withdrawn and (r.naturalKey in :keys or r.recordId in :ids)",
                        type.entity())
                .setParameter("withdrawn", RecordState.WITHDRAWN)
                .setParameter("keys", masked.values())
                .setParameter("ids", ids(masked))
                .getResultList();
        Map<String, R> byName = new HashMap<>();
        // Of an accepted and an open row of the same record, the open one is what the clerk last saved.
        Stream.concat(
                        stored.stream().filter(r -> !r.state.open()),
                        stored.stream().filter(r -> r.state.open()))
                .forEach(r -> {
                    byName.put(r.naturalKey, r);
                    byName.put(r.recordId.toString(), r);
                });
        masked.forEach((row, key) -> {
            R base = row.record().map(id -> byName.get(id.toString())).orElseGet(() -> byName.get(key));
            if (base != null) {
                raws.put(row, new HashMap<>(personal.unmask(type, raws.get(row), base)));
            }
        });
        stored.forEach(entities::detach);
    }

    /** Never empty, as a query wants it. */
    private static List<UUID> ids(Map<SheetRow, String> masked) {
        List<UUID> ids = new ArrayList<>(List.of(NOBODY));
        masked.keySet().forEach(row -> row.record().ifPresent(ids::add));
        return ids;
    }

    private static Stream<Field> maskedFields(SheetRow row, Map<String, Object> raw) {
        return row.layout().sheet().columns().stream()
                .filter(Field::personal)
                .filter(field -> Masked.is(raw.get(field.name())));
    }
}
