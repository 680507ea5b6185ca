package cn.chaoyang.scorecard.register.opening;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The measures of this service, as its types declare them: of which a balance may be signed, and by whom. */
@ApplicationScoped
class OpeningMeasures {

    @Inject
    RecordTypes types;

    private record Filed(Measure measure, Set<String> units) {}

    /** By name, in the order of the registers behind them. */
    List<Option> options() {
        return filed().map(Filed::measure)
                .map(measure -> new Option(measure.name(), measure.title()))
                .distinct()
                .toList();
    }

    /** Those that may sign for any of them. */
    Set<String> units() {
        return filed().flatMap(filed -> filed.units().stream()).collect(toUnmodifiableSet());
    }

    /** Those whose records count in the measure. */
    Set<String> units(String measure) {
        return filed().filter(filed -> filed.measure().name().equals(measure))
                .flatMap(filed -> filed.units().stream())
                .collect(toUnmodifiableSet());
    }

    private Stream<Filed> filed() {
        return types.all().stream().flatMap(type -> type.measures().stream()
                .map(measure -> new Filed(measure, measure.units().isEmpty() ? type.filingUnits() : measure.units())));
    }
}
