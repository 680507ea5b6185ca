package cn.chaoyang.scorecard.register;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import cn.chaoyang.scorecard.access.idempotency.DoneAgain;
import cn.chaoyang.scorecard.access.idempotency.Once;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

@AnalyzeClasses(packages = "cn.chaoyang.scorecard.register", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Whoever asks again because no answer came must not write twice. */
    @ArchTest
    static final ArchRule WRITES_ARE_DONE_ONCE = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .should()
            .beAnnotatedWith(Once.class)
            .orShould()
            .beAnnotatedWith(DoneAgain.class);

    /** A response of the method's own could not be kept. */
    @ArchTest
    static final ArchRule WHAT_IS_DONE_ONCE_ANSWERS_WITH_AN_ENTITY = methods()
            .that()
            .areAnnotatedWith(Once.class)
            .should()
            .notHaveRawReturnType(Response.class)
            .andShould()
            .notHaveRawReturnType(RestResponse.class);

    /** What is inherited elsewhere is not intercepted where a type of it cannot be named. */
    @ArchTest
    static final ArchRule WHAT_IS_DONE_ONCE_CAN_BE_INTERCEPTED_ANYWHERE = methods()
            .that()
            .areAnnotatedWith(Once.class)
            .and()
            .areDeclaredInClassesThat()
            .haveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveRawParameterTypes(describe(
                    "that are public", types -> types.stream().allMatch(type -> type.isPrimitive() || isPublic(type))))
            .andShould()
            .haveRawReturnType(describe("that is public", type -> type.isPrimitive() || isPublic(type)));

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
