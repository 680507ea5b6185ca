package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/locks")
@Blocking
@Tag(name = "lock")
public class LockResource {

    private final LockStore store;
    private final Locking locking;

    LockResource(LockStore store, Locking locking) {
        this.store = store;
        this.locking = locking;
    }

    /** A lock as its readers see it. */
    public record LockView(
            String id,
            String month,
            LocalDate day,
            Instant knownAt,
            LockedFigures figures,
            String digest,
            @Nullable String despite,
            String lockedBy,
            Instant lockedAt) {

        static LockView of(Lock lock) {
            return new LockView(
                    lock.id(),
                    lock.month().toString(),
                    lock.day(),
                    lock.knownAt(),
                    LockedFigures.parse(lock.figures()),
                    lock.digest(),
                    lock.despite(),
                    lock.lockedBy(),
                    lock.lockedAt());
        }
    }

    /**
     * Whether a lock is still what the ledger says.
     *
     * @param intact whether what is kept has the digest that is kept
     * @param reproduced whether the figures, computed again, are the same to the letter
     * @param digest of the figures computed again
     */
    @Schema(name = "LockVerification")
    public record Verification(boolean intact, boolean reproduced, String digest) {}

    @GET
    @Operation(summary = "All locks, the newest month first")
    public List<LockView> all() {
        return store.all().stream().map(LockView::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One lock with its figures")
    public LockView one(@RestPath String id) {
        return LockView.of(store.get("id", id));
    }

    @GET
    @Path("{id}/verification")
    @Operation(summary = "Compute the figures again and compare")
    public Verification verify(@RestPath String id) {
        Lock lock = store.get("id", id);
        String again = locking.again(lock).canonical();
        return new Verification(
                LockedFigures.digest(lock.figures()).equals(lock.digest()),
                again.equals(lock.figures()),
                LockedFigures.digest(again));
    }
}
