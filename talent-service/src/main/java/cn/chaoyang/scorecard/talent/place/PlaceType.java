package cn.chaoyang.scorecard.talent.place;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 人才服务载体: one record per place. Counts the places in use by kind, the flats there are in them, and how many are occupied. */
@Singleton
public class PlaceType extends Register<Place> {

    private static final Field CAPACITY =
            Field.of(INTEGER, "capacity", "容量（套/人）", "Capacity").asListed().alsoCalled("房源套数", "套数", "容量");
    private static final Field OCCUPIED =
            Field.of(INTEGER, "occupied", "已入住（使用）", "Occupied").asListed().alsoCalled("入住套数", "已入住");
    private static final Field OPENED_ON = Field.of(DATE, "openedOn", "启用日期", "Opened on")
            .asRequired()
            .asListed()
            .alsoCalled("认定日期", "开放日期", "投用日期");
    private static final Field CLOSED_ON =
            Field.of(DATE, "closedOn", "停用日期", "Closed on").helped("含当日", "Inclusive");

    PlaceType(Clock clock) {
        super(Place.class, "places", Text.of("人才服务载体", "Places for talent"), form(clock), Set.of("rcb", "rsj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        PlaceKind.FIELD,
                        Field.of(TEXT, "name", "名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("载体名称", "项目名称", "社区名称"),
                        Field.of(TEXT, "address", "地址", "Address"),
                        CAPACITY,
                        OCCUPIED,
                        DOCUMENT_NO,
                        OPENED_ON,
                        CLOSED_ON,
                        NOTE),
                List.of(
                        Rules.happened(clock, OPENED_ON),
                        Rules.inOrder(OPENED_ON, CLOSED_ON),
                        Rules.notNegative(CAPACITY, OCCUPIED),
                        PlaceType::room));
    }

    private static List<Violation> room(Values values) {
        return values.has("capacity")
                        && values.has("occupied")
                        && values.integer("occupied") > values.integer("capacity")
                ? List.of(Violation.error("occupied", "over-full", "已入住数大于容量，请核对", "More are occupied than there are"))
                : List.of();
    }

    /** Since 2: flats that are occupied. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public Optional<Function<Place, Identity>> identity() {
        return Optional.of(place -> Identity.named(PlaceKind.valueOf(place.kind).zh() + place.name));
    }

    @Override
    public List<Measure> measures() {
        List<Measure> measures =
                new ArrayList<>(List.of(Measure.of("talent-flat-units", "人才公寓套数", "Flats for talent")));
        Arrays.stream(PlaceKind.values())
                .map(kind -> Measure.of(kind.measure(), kind.label()))
                .forEach(measures::add);
        return measures;
    }

    @Override
    protected List<Contribution> contributions(List<Place> accepted) {
        // Of several that were found to be one place, the one changed last says how it is.
        Place place = accepted.get(0);
        PlaceKind kind = PlaceKind.valueOf(place.kind);
        List<Contribution> all = new ArrayList<>(List.of(inUse(place, kind.measure(), BigDecimal.ONE)));
        if (kind == PlaceKind.FLATS) {
            some(place.capacity).ifPresent(flats -> all.add(inUse(place, "talent-flat-units", flats)));
            some(place.occupied).ifPresent(flats -> all.add(inUse(place, "talent-flat-units-occupied", flats)));
        }
        return all;
    }

    private static Optional<BigDecimal> some(Long flats) {
        return Optional.ofNullable(flats).filter(number -> number > 0).map(BigDecimal::valueOf);
    }

    private static Contribution inUse(Place place, String measure, BigDecimal amount) {
        LocalDate until = place.closedOn == null ? null : place.closedOn.plusDays(1);
        return new Contribution(
                measure, amount, place.openedOn, until, Cause.GRANTED, until == null ? null : Cause.ENDED);
    }
}
