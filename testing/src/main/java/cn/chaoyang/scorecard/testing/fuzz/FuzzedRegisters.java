package cn.chaoyang.scorecard.testing.fuzz;

import cn.chaoyang.scorecard.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a service is asked, it answers as it says it does. Each service subclasses it as an integration test. */
public abstract class FuzzedRegisters {

    private final String service;
    private final List<String> people;

    /**
     * @param service as in its addresses
     * @param people of its units, {@code unit.role}; others come beside them
     */
    protected FuzzedRegisters(String service, String... people) {
        this.service = service;
        this.people = List.of(people);
    }

    @Test
    void shouldAnswerWhateverItIsAskedAsItSaysItDoes() throws IOException, InterruptedException {
        List<String> everybody = new ArrayList<>(people.stream().map(Tokens::of).toList());
        everybody.add(Tokens.of("kwb.supervisor"));
        everybody.add(Tokens.of("qzf.leader"));
        everybody.add(Tokens.of("audit.admin", "kwb", "audit-admin"));
        new Fuzzing("http://localhost:" + RestAssured.port, everybody, service).run(operation -> true);
    }
}
