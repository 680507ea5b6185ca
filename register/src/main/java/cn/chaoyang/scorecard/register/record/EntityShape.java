package cn.chaoyang.scorecard.register.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Reads and writes an entity by property name, so that a register's fields need no code of their own. */
@ApplicationScoped
class EntityShape {

    @Inject
    EntityManager entities;

    /** Every property of the row by name, in the mapping's order; absent ones as {@code null}. */
    Map<String, Object> read(RegisterRecord row) {
        EntityPersister shape = shapeOf(row.getClass());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(shape.getIdentifierPropertyName(), row.id);
        String[] names = shape.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            values.put(names[i], shape.getValue(row, i));
        }
        return values;
    }

    /** @throws IllegalArgumentException when the entity lacks a property: its form and its mapping disagree */
    void write(RegisterRecord row, Map<String, ?> values) {
        EntityPersister shape = shapeOf(row.getClass());
        Map<String, Integer> places = new LinkedHashMap<>();
        String[] names = shape.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
        values.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place == null) {
                throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no property " + name);
            }
            shape.setValue(row, place, value);
        });
    }

    private EntityPersister shapeOf(Class<?> entity) {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity);
    }
}
