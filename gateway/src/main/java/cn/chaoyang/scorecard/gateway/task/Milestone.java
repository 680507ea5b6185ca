package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 节点
 *
 * @param id within its task
 * @param done {@code null} while it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Milestone(String id, String title, LocalDate due, @Nullable LocalDate done) {

    Milestone doneOn(LocalDate day) {
        return new Milestone(id, title, due, day);
    }
}
