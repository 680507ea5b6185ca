package cn.chaoyang.scorecard.register.record;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The kinds of record this service keeps. */
@ApplicationScoped
public class RecordTypes {

    @Inject
    @All
    List<RecordType<?>> types;

    /** In the order of their names. */
    public List<RecordType<?>> all() {
        return types.stream().sorted(Comparator.comparing(RecordType::name)).toList();
    }

    /** @throws IllegalArgumentException for a name no type has */
    public RecordType<?> byName(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such type of record: " + name));
    }
}
