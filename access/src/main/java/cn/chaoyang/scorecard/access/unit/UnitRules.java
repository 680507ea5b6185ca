package cn.chaoyang.scorecard.access.unit;

import cn.chaoyang.scorecard.access.unit.Act.Kind;
import cn.chaoyang.scorecard.access.unit.Act.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the file of units must hold, or nothing starts. The acts are played in order: a successor has to exist on the day, so that no
 * chain of acts leads back to where it began.
 */
final class UnitRules {

    private final Set<String> known;
    private final Set<String> alive;
    private final Set<String> toCome;
    private final List<String> faults = new ArrayList<>();

    private UnitRules(List<Unit> units, List<Act> acts) {
        known = units.stream().map(Unit::id).collect(Collectors.toSet());
        toCome = acts.stream()
                .filter(act -> act.kind() == Kind.ESTABLISHED)
                .flatMap(act -> act.units().stream())
                .collect(Collectors.toSet());
        alive = new HashSet<>(known);
        alive.removeAll(toCome);
    }

    static void check(List<Unit> units, List<Act> acts) {
        UnitRules rules = new UnitRules(units, acts);
        rules.declared(units);
        acts.forEach(rules::act);
        if (!rules.faults.isEmpty()) {
            throw new IllegalStateException("units.yaml: " + String.join("; ", rules.faults));
        }
    }

    private void declared(List<Unit> units) {
        Set<String> seen = new HashSet<>();
        for (Unit unit : units) {
            expect(unit.id() != null && unit.name() != null, "a unit has no id or no name");
            expect(seen.add(unit.id()), unit.id() + " stands twice");
            expect(
                    unit.outside() == (unit.reviewedBy() != null),
                    unit.id() + ": an outside unit, and no other, says reviewedBy");
            expect(unit.outside() || unit.files().isEmpty(), unit.id() + ": only an outside unit says files");
            expect(unit.reviewedBy() == null || known.contains(unit.reviewedBy()), "unknown unit " + unit.reviewedBy());
        }
    }

    private void act(Act act) {
        if (act.kind() == null || act.effective() == null || act.units().isEmpty()) {
            faults.add("an act needs kind, units and effective");
            return;
        }
        String what = act.kind() + " of " + String.join(", ", act.units()) + " on " + act.effective();
        expect(act.document() != null && !act.document().isBlank(), what + " has no document");
        expect(act.kind() == Kind.RENAMED == (act.name() != null), what + ": a renamed unit, and no other, has a name");
        act.units().forEach(unit -> present(what, unit, act.kind()));
        act.into().forEach(share -> successor(what, act, share));
        shares(what, act);
        if (act.kind() == Kind.ESTABLISHED) {
            act.units().forEach(toCome::remove);
            alive.addAll(act.units());
        }
        act.units().stream().filter(act::ends).forEach(alive::remove);
    }

    private void present(String what, String unit, Kind kind) {
        if (!known.contains(unit)) {
            faults.add(what + ": unknown unit " + unit);
        } else if (kind == Kind.ESTABLISHED) {
            expect(toCome.contains(unit), what + ": " + unit + " is established twice");
        } else {
            living(what, unit);
        }
    }

    private void living(String what, String unit) {
        expect(!toCome.contains(unit), what + ": " + unit + " is not established by then");
        expect(toCome.contains(unit) || alive.contains(unit), what + ": " + unit + " is gone by then");
    }

    private void successor(String what, Act act, Share share) {
        if (!known.contains(share.unit())) {
            faults.add(what + ": unknown unit " + share.unit());
        } else if (!act.units().contains(share.unit())) {
            living(what, share.unit());
        }
    }

    private void shares(String what, Act act) {
        long rest = act.into().stream().filter(share -> share.takes().isEmpty()).count();
        switch (act.kind()) {
            case ESTABLISHED, RENAMED -> expect(act.into().isEmpty(), what + " has no successors");
            case MERGED ->
                expect(act.into().size() == 1 && rest == 1, what + " has one successor, which takes everything");
            case SPLIT -> {
                expect(act.units().size() == 1, what + ": one unit is split at a time");
                expect(
                        act.into().size() > 1 && rest == 1,
                        what + " has several successors, one of which takes the rest");
                List<String> taken = act.into().stream()
                        .flatMap(share -> share.takes().stream())
                        .toList();
                expect(Set.copyOf(taken).size() == taken.size(), what + ": something is taken by two");
            }
            case ABOLISHED -> expect(act.into().size() == rest && rest <= 1, what + " has one successor or none");
        }
    }

    private void expect(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
