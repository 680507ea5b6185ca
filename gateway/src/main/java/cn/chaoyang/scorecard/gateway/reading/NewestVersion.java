package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** The version of the ledger as it is when somebody asks, whichever replica has booked it; one small query for all who ask at once. */
@ApplicationScoped
public class NewestVersion {

    private final DataSource database;
    private final String district;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(NewestVersion::daemon);
    private final Shared<LedgerVersion> looks = new Shared<>(this::look, thread);

    NewestVersion(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /** Fails with {@link ReadConnection.LedgerUnavailableException} when the database does not answer. Answers on another thread. */
    public Uni<LedgerVersion> get() {
        return Uni.createFrom().completionStage(looks::ask);
    }

    private LedgerVersion look() {
        try (Connection connection = database.getConnection()) {
            return LedgerVersion.read(connection, district);
        } catch (SQLException e) {
            throw new ReadConnection.LedgerUnavailableException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ledger-version");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
