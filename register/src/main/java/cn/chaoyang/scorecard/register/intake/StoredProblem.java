package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** A problem as a job keeps it, in both languages. */
record StoredProblem(int status, String code, Text title, Text detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(ProblemException problem) {
        try {
            return JSON.writeValueAsString(
                    new StoredProblem(problem.status(), problem.code(), problem.title(), problem.detail()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProblemException read(String stored) {
        if (stored == null) {
            return null;
        }
        try {
            StoredProblem problem = JSON.readValue(stored, StoredProblem.class);
            return new ProblemException(problem.status, problem.code, problem.title, problem.detail, Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored problem is no longer readable", e);
        }
    }
}
