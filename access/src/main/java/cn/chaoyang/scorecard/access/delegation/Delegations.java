package cn.chaoyang.scorecard.access.delegation;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.Refusal.Words;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who reviews in whose place. A reviewer of a unit hands their review on; that the colleague is of the unit and files or reviews for it
 * is asked when they act, by their own token.
 */
@ApplicationScoped
public class Delegations {

    private static final int LONGEST_DAYS = 60;
    private static final int LONGEST_NAME = 100;

    private final DelegationStore store;
    private final UnitsToday units;
    private final Clock clock;

    Delegations(DelegationStore store, UnitsToday units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** In whose place somebody of the unit reviews today. */
    public Set<String> delegators(String name, String unit) {
        return store.delegators(name, unit, units.date());
    }

    /** Of the actor's unit; of all units for those who see to who may do what. */
    List<Delegation> visible(Actor actor) {
        boolean all = actor.is(Role.SUPERVISOR) || actor.is(Role.SECURITY_ADMIN);
        return store.newest(all ? null : String.valueOf(actor.unit()));
    }

    /**
     * @throws RefusedException 403 for whoever is no reviewer of a unit that exists, 400 for a colleague or days that make no sense
     */
    @Transactional
    public Delegation grant(Actor actor, String delegate, LocalDate from, LocalDate until) {
        requireReviewer(actor);
        String colleague = delegate == null ? "" : delegate.strip();
        require(
                !colleague.isEmpty() && colleague.length() <= LONGEST_NAME && !colleague.equals(actor.name()),
                "delegate",
                "请填写本单位另一位同事的登录名",
                "name the login of another colleague of your unit");
        require(
                from != null && until != null && !until.isBefore(from) && !until.isBefore(units.date()),
                "days",
                "请填写起止日期，止日不早于起日和今天",
                "say from and until when; until is not before from or today");
        require(
                ChronoUnit.DAYS.between(from, until) < LONGEST_DAYS,
                "days",
                "代审最长 " + LONGEST_DAYS + " 天",
                "a delegation lasts " + LONGEST_DAYS + " days at most");
        Delegation delegation = new Delegation(
                UUID.randomUUID(), actor.unit(), actor.name(), colleague, from, until, now(), null, null);
        store.insert(delegation);
        return delegation;
    }

    /** By the reviewer who gave it, or another reviewer of the unit where that one is away. */
    @Transactional
    public void revoke(Actor actor, UUID id) {
        requireReviewer(actor);
        Delegation delegation = store.find(id)
                .filter(found -> found.unit().equals(actor.unit()))
                .orElseThrow(() -> new RefusedException(new Refusal(
                        404,
                        "delegation",
                        new Words("没有找到", "Not found"),
                        new Words("本单位没有这项代审", "your unit has no such delegation"))));
        if (!store.revoke(delegation.id(), actor.name(), now())) {
            throw new RefusedException(new Refusal(
                    409,
                    "delegation-revoked",
                    new Words("与现有数据冲突", "Conflict"),
                    new Words("这项代审已经收回", "this delegation was revoked already")));
        }
    }

    /**
     * Keeps in whose place the actor decided.
     *
     * @param onBehalfOf by what was decided; nothing for what they decided in their own right
     */
    public void decided(Actor actor, Map<String, String> onBehalfOf) {
        if (!onBehalfOf.isEmpty()) {
            store.decided(actor.name(), onBehalfOf, now());
        }
    }

    /** What was decided about it in somebody's place, oldest first. */
    public List<DelegatedDecision> decisions(String what) {
        return store.decisions(what);
    }

    private void requireReviewer(Actor actor) {
        if (!actor.is(Role.REVIEWER) || actor.unit() == null || !units.get().exists(actor.unit())) {
            throw new RefusedException(
                    Refusal.forbidden("role", new Words("只有审核人员可以办理代审", "only a reviewer hands their review on")));
        }
    }

    private static void require(boolean condition, String code, String zh, String en) {
        if (!condition) {
            throw new RefusedException(new Refusal(400, code, new Words("请求有误", "Bad request"), new Words(zh, en)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
