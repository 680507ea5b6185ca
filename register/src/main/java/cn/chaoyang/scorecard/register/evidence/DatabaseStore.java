package cn.chaoyang.scorecard.register.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.util.UUID;

/** In the service's own database, so that a backup of the registers has their evidence too. */
@ApplicationScoped
@Typed(DatabaseStore.class)
class DatabaseStore implements EvidenceStore {

    @Inject
    EntityManager entities;

    @Override
    public void put(UUID id, byte[] sealed) {
        entities.createNativeQuery("insert into evidence_content (id, content) values (:id, :content)")
                .setParameter("id", id)
                .setParameter("content", sealed)
                .executeUpdate();
    }

    @Override
    public byte[] get(UUID id) {
        try {
            return (byte[])
                    entities.createNativeQuery("select content from evidence_content where id = :id", byte[].class)
                            .setParameter("id", id)
                            .getSingleResult();
        } catch (NoResultException e) {
            throw new IllegalStateException("the content of evidence " + id + " is lost", e);
        }
    }
}
