package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task in a unit, in office: no more than a name.
 *
 * @param account login name; {@code null} for somebody who does not log in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(String unit, Duty duty, String name, @Nullable String account) {

    /** What somebody answers as. */
    public enum Duty {
        /** 责任领导 */
        LEADER,
        /** 责任人 */
        OWNER,
        /** 联络员A */
        LIAISON_A,
        /** 联络员B */
        LIAISON_B;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Duty of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    Person handedTo(String newName, String newAccount) {
        return new Person(unit, duty, newName, newAccount);
    }
}
