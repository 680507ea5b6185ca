package cn.chaoyang.scorecard.register;

import cn.chaoyang.scorecard.testing.WritingRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "cn.chaoyang.scorecard.register", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests WRITES = ArchTests.in(WritingRules.class);
}
