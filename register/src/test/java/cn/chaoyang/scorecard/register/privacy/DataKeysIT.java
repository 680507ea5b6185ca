package cn.chaoyang.scorecard.register.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.chaoyang.scorecard.testing.Database;
import cn.chaoyang.scorecard.testing.PostgresResource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Keys, their exchange and their end, on a database of their own; each {@code service} is one that has just started. */
class DataKeysIT {

    private static final String OLD = "2026=AAECAwQFBgcICQoLDA0ODw==";
    private static final String NEW = "2027=EBESExQVFhcYGRobHB0eHw==";
    private static final String IDENTITY = "11010519491231002X";
    private static final String CONTEXT = "appointments.identityNo";

    private PGSimpleDataSource database;

    private record Service(DataKeys keys, Sealer sealer, Rewrapping rewrapping) {}

    @BeforeEach
    void migrate() {
        Database own = PostgresResource.createDatabase();
        database = new PGSimpleDataSource();
        database.setUrl(own.jdbcUrl());
        database.setUser(own.username());
        database.setPassword(own.password());
        Flyway.configure().dataSource(database).locations("db/register").load().migrate();
    }

    @Test
    void shouldReadEverythingAndIndexEquallyWhenTheMasterKeyWasExchangedAndTheOldOneIsGone() {
        // Given more keys than fit into a batch
        Service before = service(OLD);
        List<String> holders =
                IntStream.range(0, 1200).mapToObj(i -> "person." + i).toList();
        Map<String, DataKey> keys = before.keys().of(holders);
        String sealed = before.sealer().seal(IDENTITY, CONTEXT, keys.get("person.7"));
        String index = before.sealer().blindIndex(IDENTITY, CONTEXT);

        // When
        Service during = service(OLD + "," + NEW);
        assertThat(during.sealer().open(sealed, CONTEXT)).isEqualTo(IDENTITY);
        assertThat(during.rewrapping().left()).isEqualTo(1201);
        assertThat(during.rewrapping().others()).containsExactly("2026");
        assertThat(during.rewrapping().rewrap(List.of("2026"))).isEqualTo(1000);
        assertThat(during.rewrapping().left()).isEqualTo(201);
        assertThat(during.rewrapping().rewrap(List.of("2026"))).isEqualTo(201);

        // Then
        Service after = service(NEW);
        assertThat(after.rewrapping().left()).isZero();
        assertThat(after.rewrapping().inUse()).containsExactly("2027");
        assertThat(after.sealer().open(sealed, CONTEXT)).isEqualTo(IDENTITY);
        assertThat(after.sealer().blindIndex(IDENTITY, CONTEXT)).isEqualTo(index);
        assertThat(after.keys().of("person.7").id())
                .isEqualTo(keys.get("person.7").id());
    }

    @Test
    void shouldNotOpenWithAnotherMasterKeyOfTheSameName() {
        // Given
        Service one = service(OLD);
        String sealed = one.sealer().seal(IDENTITY, CONTEXT, one.keys().of("person.a"));

        // Then it does not even start
        assertThatIllegalArgumentException().isThrownBy(() -> service(NEW.replace("2027", "2026")));
        assertThat(service(OLD).sealer().open(sealed, CONTEXT)).isEqualTo(IDENTITY);
    }

    @Test
    void shouldBindAValueToItsContextAndNoticeWhatWasChanged() {
        // Given
        Service service = service(OLD);
        DataKey key = service.keys().of("person.a");

        // When
        String sealed = service.sealer().seal(IDENTITY, CONTEXT, key);
        char last = sealed.charAt(sealed.length() - 3);
        String changed = new StringBuilder(sealed)
                .replace(sealed.length() - 3, sealed.length() - 2, last == 'A' ? "B" : "A")
                .toString();

        // Then
        assertThat(sealed).startsWith("d1:").doesNotContain("1949");
        assertThat(service.sealer().seal(IDENTITY, CONTEXT, key)).isNotEqualTo(sealed);
        assertThatIllegalArgumentException().isThrownBy(() -> service.sealer().open(sealed, "deals.identityNo"));
        assertThatIllegalArgumentException().isThrownBy(() -> service.sealer().open(changed, CONTEXT));
        assertThatIllegalArgumentException().isThrownBy(() -> service.sealer().open("k1:" + sealed, CONTEXT));
        DataKey strange = new DataKey(UUID.randomUUID(), Sm4Gcm.newKey());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.sealer().open(service.sealer().seal(IDENTITY, CONTEXT, strange), CONTEXT));
    }

    @Test
    void shouldOpenNothingOfADestroyedKeyAndGiveItsHolderAFreshOne() throws SQLException {
        // Given
        Service service = service(OLD);
        DataKey key = service.keys().of("person.a");
        DataKey other = service.keys().of("person.b");
        String sealed = service.sealer().seal(IDENTITY, CONTEXT, key);
        String kept = service.sealer().seal(IDENTITY, CONTEXT, other);
        assertThat(service.sealer().open(sealed, CONTEXT)).isEqualTo(IDENTITY);

        // When
        List<UUID> destroyed = service.keys().destroy(List.of("person.a", "person.nobody"), "rcb.reviewer", "期限届满");
        service.keys().forget(destroyed);

        // Then
        assertThat(destroyed).containsExactly(key.id());
        assertThatExceptionOfType(DestroyedKeyException.class)
                .isThrownBy(() -> service.sealer().open(sealed, CONTEXT));
        assertThatExceptionOfType(DestroyedKeyException.class)
                .isThrownBy(() -> service(OLD).sealer().open(sealed, CONTEXT));
        assertThat(service.sealer().open(kept, CONTEXT)).isEqualTo(IDENTITY);
        DataKey fresh = service.keys().of("person.a");
        assertThat(fresh.id()).isNotEqualTo(key.id());
        assertThat(service.sealer().open(service.sealer().seal(IDENTITY, CONTEXT, fresh), CONTEXT))
                .isEqualTo(IDENTITY);

        // And nothing of it is left to unwrap
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select wrapped, destroyed_by, destroyed_reason from data_key where id = ?")) {
            query.setObject(1, key.id());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBytes(1)).isNull();
                assertThat(row.getString(2)).isEqualTo("rcb.reviewer");
                assertThat(row.getString(3)).isEqualTo("期限届满");
            }
        }
    }

    private Service service(String masterKeys) {
        MasterKeys masters = new ConfiguredMasterKeys(masterKeys, Optional.empty());
        DataKeys keys = new DataKeys(database, masters, Clock.systemUTC());
        Sealer sealer = new Sealer(keys);
        sealer.prepare();
        return new Service(keys, sealer, new Rewrapping(database, masters));
    }
}
