package cn.chaoyang.scorecard.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Units UNITS = Units.of(
            List.of(
                    unit("kjj", "区科技局"),
                    unit("gxj", "区工信局"),
                    new Unit("kx", "区科协", false, null, null, true),
                    new Unit("bank", "示例银行", true, "kjj", Set.of("fund/credit-products"), false),
                    unit("kwb", "区科委会办公室"),
                    unit("qzf", "区政府")),
            List.of());

    private static Unit unit(String id, String name) {
        return new Unit(id, name, false, null, null, false);
    }

    private static Person person(String account, String unit, String... roles) {
        return new Person(account, account, unit, List.of(roles), DAY, DAY);
    }

    private static List<Staffing> staffing(Person... people) {
        return Staffing.of(UNITS.all(), UNITS.on(DAY), List.of(people), "kwb", "qzf");
    }

    @Test
    void shouldListEveryUnitInOrderAlsoThoseNobodyHasComeFor() {
        assertThat(staffing())
                .extracting(Staffing::name)
                .containsExactly("区科技局", "区工信局", "区科协", "示例银行", "区科委会办公室", "区政府");
    }

    @Test
    void shouldPointOutWhatEachKindOfUnitCannotDoWithout() {
        assertThat(staffing())
                .extracting(Staffing::missing)
                .containsExactly(
                        List.of("clerk", "reviewer"),
                        List.of("clerk", "reviewer"),
                        List.of("clerk"),
                        List.of("clerk"),
                        List.of("supervisor"),
                        List.of("leader"));
    }

    @Test
    void shouldMissOnlyTheRoleNobodyOfTheUnitHas() {
        // When
        List<Staffing> staffing = staffing(
                person("kjj.clerk", "kjj", "clerk"),
                person("gxj.clerk", "gxj", "clerk"),
                person("gxj.reviewer", "gxj", "reviewer"));

        // Then
        assertThat(staffing.get(0).missing()).containsExactly("reviewer");
        assertThat(staffing.get(1).missing()).isEmpty();
        assertThat(staffing.get(1).people()).extracting(Person::account).containsExactly("gxj.clerk", "gxj.reviewer");
    }

    @Test
    void shouldListWhoBelongsToNoUnitOfTodayAfterAllOthers() {
        // When
        List<Staffing> staffing = staffing(person("sys.admin", null, "system-admin"), person("old", "gone", "clerk"));

        // Then
        assertThat(staffing.subList(6, 8))
                .containsExactly(
                        new Staffing("gone", "gone", false, List.of(), List.of(person("old", "gone", "clerk"))),
                        new Staffing(null, null, false, List.of(), List.of(person("sys.admin", null, "system-admin"))));
    }
}
