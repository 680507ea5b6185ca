package cn.chaoyang.scorecard.gateway.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every step, in every state, of every kind, by everybody: what is in the table may be done, and nothing else. */
class MatterMoveTest {

    private static final UnitsOnDay UNITS = Units.of(
                    List.of(
                            new Unit("kjj", "区科技局", false, null, null, false),
                            new Unit("gxj", "区工信局", false, null, null, false),
                            new Unit("kwb", "区科委会办公室", false, null, null, false),
                            new Unit("qzf", "区政府", false, null, null, false)),
                    List.of())
            .on(LocalDate.of(2026, 7, 1));

    /** By the names of the table. The author has both roles; the delegate is a clerk in whose hands a reviewer left it. */
    private static final Map<String, Actor> EVERYBODY = Map.of(
            "clerk", actor("kjj.clerk", "kjj", Set.of(Role.CLERK), Set.of()),
            "reviewer", actor("kjj.reviewer", "kjj", Set.of(Role.REVIEWER), Set.of()),
            "delegate", actor("kjj.delegate", "kjj", Set.of(Role.CLERK), Set.of("kjj.reviewer")),
            "author", actor("kjj.author", "kjj", Set.of(Role.CLERK, Role.REVIEWER), Set.of()),
            "clerk elsewhere", actor("gxj.clerk", "gxj", Set.of(Role.CLERK), Set.of()),
            "reviewer elsewhere", actor("gxj.reviewer", "gxj", Set.of(Role.REVIEWER), Set.of()),
            "supervisor", actor("kwb.supervisor", "kwb", Set.of(Role.SUPERVISOR), Set.of()),
            "leader", actor("leader", "qzf", Set.of(Role.LEADER), Set.of()));

    /** How a matter comes to stand somewhere. */
    private static final Map<MatterState, List<MatterMove>> WAYS = Map.of(
            MatterState.DRAFT, List.of(),
            MatterState.TO_SIGN, List.of(MatterMove.SUBMIT),
            MatterState.SIGNED, List.of(MatterMove.SIGN),
            MatterState.REGISTERED, List.of(MatterMove.REGISTER),
            MatterState.REPLIED, List.of(MatterMove.REPLY),
            MatterState.NOTED, List.of(MatterMove.NOTE),
            MatterState.WITHDRAWN, List.of(MatterMove.WITHDRAW));

    @Test
    void whatMayBeDoneIsWhatTheTableSays() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : table()) {
            String[] cells = line.split(",");
            for (String kind : cells[0].split(" ")) {
                expected.put(
                        kind + ' ' + cells[1] + ' ' + cells[2],
                        cells[3] + " by " + new TreeSet<>(List.of(cells[4].split(" "))));
            }
        }
        Map<String, String> actual = new TreeMap<>();
        for (MatterKind kind : MatterKind.values()) {
            for (MatterState state : MatterState.values()) {
                for (MatterMove move : MatterMove.values()) {
                    if (isReachable(kind, state) && move.follows(kind, state)) {
                        actual.put(
                                kind.wire() + ' ' + state.wire() + ' ' + move.wire(),
                                move.to().orElse(state).wire() + " by " + whoMay(matter(kind, state), move));
                    }
                }
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void whatADelegatorWroteTheirDelegateDoesNotSign() {
        Matter matter = new Matter(
                UUID.randomUUID(),
                MatterKind.REPORT,
                "kjj",
                List.of(step(1, MatterMove.DRAFT, "kjj.reviewer"), step(2, MatterMove.SUBMIT, "kjj.reviewer")));
        assertThat(MatterPart.of(EVERYBODY.get("delegate"), matter)).containsExactly(MatterPart.CLERK);
    }

    private static boolean isReachable(MatterKind kind, MatterState state) {
        return state != (kind == MatterKind.REQUEST ? MatterState.NOTED : MatterState.REPLIED);
    }

    private static TreeSet<String> whoMay(Matter matter, MatterMove move) {
        TreeSet<String> who = new TreeSet<>();
        EVERYBODY.forEach((name, actor) -> {
            if (move.isOf(MatterPart.of(actor, matter))) {
                who.add(name);
            }
        });
        return who;
    }

    private static Matter matter(MatterKind kind, MatterState state) {
        Matter matter = new Matter(UUID.randomUUID(), kind, "kjj", List.of(step(1, MatterMove.DRAFT, "kjj.author")));
        for (MatterMove move : WAYS.get(state)) {
            matter = matter.after(step(matter.version() + 1, move, "somebody"));
        }
        assertThat(matter.state()).isEqualTo(state);
        return matter;
    }

    private static MatterStep step(int no, MatterMove move, String by) {
        Optional<Paper> paper = Optional.of(move)
                .filter(MatterMove.DRAFT::equals)
                .map(draft -> new Paper("示例事项", "示例正文", "区委科技委", null, null, null));
        return new MatterStep(no, move, paper.orElse(null), by, "kjj", null, Instant.parse("2026-07-01T00:00:00Z"));
    }

    private static Actor actor(String name, String unit, Set<Role> roles, Set<String> delegators) {
        return new Actor(name, unit, roles, Set.of(), UNITS, delegators);
    }

    private static List<String> table() throws IOException {
        try (InputStream in = MatterMoveTest.class.getResourceAsStream("/matter/transitions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
