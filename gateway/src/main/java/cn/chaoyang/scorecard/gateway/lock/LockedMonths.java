package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.task.OpenMonths;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** A month is open until it is locked. */
@ApplicationScoped
class LockedMonths implements OpenMonths {

    private final LockStore store;

    LockedMonths(LockStore store) {
        this.store = store;
    }

    @Override
    public boolean isLocked(YearMonth month) {
        return store.ofMonth(month).isPresent();
    }
}
