package cn.chaoyang.scorecard.access.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST that changes nothing which may not be changed twice, or whose answer must not be kept. It is carried out whenever it is asked for. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DoneAgain {

    /** Why. */
    String value();
}
