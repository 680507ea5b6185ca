package cn.chaoyang.scorecard.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How methods of the API that write have to be made, in every application. Annotations go by their names: the framework is theirs. */
public final class WritingRules {

    private static final String ONCE = "cn.chaoyang.scorecard.access.idempotency.Once";
    private static final String DONE_AGAIN = "cn.chaoyang.scorecard.access.idempotency.DoneAgain";
    private static final String REST = "jakarta.ws.rs.";

    /** Whoever asks again because no answer came must not write twice. */
    @ArchTest
    static final ArchRule WRITES_ARE_DONE_ONCE = methods()
            .that()
            .areAnnotatedWith(REST + "POST")
            .or()
            .areAnnotatedWith(REST + "PUT")
            .or()
            .areAnnotatedWith(REST + "DELETE")
            .or()
            .areAnnotatedWith(REST + "PATCH")
            .should()
            .beAnnotatedWith(ONCE)
            .orShould()
            .beAnnotatedWith(DONE_AGAIN)
            .allowEmptyShould(true);

    /** A response of the method's own could not be kept. */
    @ArchTest
    static final ArchRule WHAT_IS_DONE_ONCE_ANSWERS_WITH_AN_ENTITY = methods()
            .that()
            .areAnnotatedWith(ONCE)
            .should()
            .notHaveRawReturnType(REST + "core.Response")
            .andShould()
            .notHaveRawReturnType("org.jboss.resteasy.reactive.RestResponse")
            .allowEmptyShould(true);

    /** What is inherited elsewhere is not intercepted where a type of it cannot be named. */
    @ArchTest
    static final ArchRule WHAT_IS_DONE_ONCE_CAN_BE_INTERCEPTED_ANYWHERE = methods()
            .that()
            .areAnnotatedWith(ONCE)
            .and()
            .areDeclaredInClassesThat()
            .haveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveRawParameterTypes(
                    describe("that are public", types -> types.stream().allMatch(WritingRules::canBeNamed)))
            .andShould()
            .haveRawReturnType(describe("that is public", WritingRules::canBeNamed))
            .allowEmptyShould(true);

    private WritingRules() {}

    private static boolean canBeNamed(JavaClass type) {
        return type.isPrimitive() || type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
