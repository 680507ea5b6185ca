package cn.chaoyang.scorecard.talent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cn.chaoyang.scorecard.testing.WritingRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.chaoyang.scorecard.talent", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Of the project a service knows itself, register and contract. */
    @ArchTest
    static final ArchRule KNOWS_REGISTER_AND_CONTRACT_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "cn.chaoyang.scorecard.talent..",
                    "cn.chaoyang.scorecard.register..",
                    "cn.chaoyang.scorecard.contract..",
                    "java..",
                    "jakarta..",
                    "io.quarkus..",
                    "org.hibernate..");

    @ArchTest
    static final ArchTests WRITES = ArchTests.in(WritingRules.class);
}
