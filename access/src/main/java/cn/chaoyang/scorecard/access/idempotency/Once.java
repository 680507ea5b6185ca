package cn.chaoyang.scorecard.access.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write of a resource: with an {@code Idempotency-Key} it is carried out once, and asked for again by the same person, with the
 * same key and body, it is answered as it was. The method gives an entity or nothing, no response of its own: its status is that of
 * {@code @ResponseStatus}. What it refuses was not written and is not kept: it is asked anew.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Once {

    /** Whether the answer can be kept in the transaction of the write. */
    @Nonbinding
    Way value() default Way.IN_ONE_TRANSACTION;

    /** How a write and its answer belong together. */
    enum Way {
        /** Both are kept, or neither. */
        IN_ONE_TRANSACTION,

        /**
         * The write commits by itself, in several steps, or waits for others that do. The answer is kept behind it; should the process die in
         * between, the rules of what is written say what becomes of a second one.
         */
        IN_STEPS
    }
}
