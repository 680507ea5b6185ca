package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The kinds of record this service keeps. */
@ApplicationScoped
public class RecordTypes {

    @Inject
    @All
    List<RecordType<?>> types;

    /** In the order of their names. */
    public List<RecordType<?>> all() {
        return types.stream().sorted(Comparator.comparing(RecordType::name)).toList();
    }

    /** @throws ProblemException 404 for a name no type has */
    public RecordType<?> named(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.notFound("register", Text.of("没有这个名册", "There is no such register")));
    }
}
