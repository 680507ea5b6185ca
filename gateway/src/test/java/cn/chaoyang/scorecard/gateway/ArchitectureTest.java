package cn.chaoyang.scorecard.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.chaoyang.scorecard.testing.WritingRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.chaoyang.scorecard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Services are known by HTTP and Kafka, never by class. */
    @ArchTest
    static final ArchRule KNOWS_THE_CONTRACT_ONLY = noClasses()
            .that()
            .resideInAPackage("..gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..scorecard.register..", "..talent..", "..fund..", "..innovation..", "..scorecard.local..");

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_NO_INDICATORS = noClasses()
            .that()
            .resideInAPackage("..gateway.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.plan..", "..gateway.scorecard..", "..gateway.indicator..", "..gateway.live..");

    @ArchTest
    static final ArchTests WRITES = ArchTests.in(WritingRules.class);
}
