package kz.localbusiness;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kz.localbusiness.architecture.AdapterRules;
import kz.localbusiness.architecture.CoreRules;
import kz.localbusiness.architecture.DependencyRules;
import kz.localbusiness.architecture.HouseRules;
import kz.localbusiness.architecture.MoneyRules;
import kz.localbusiness.architecture.NoTestJars;
import kz.localbusiness.architecture.WorldRules;

/// A rule that finds nothing to judge fails too, so none can fall asleep unnoticed.
@AnalyzeClasses(
        packages = "kz.localbusiness",
        importOptions = {ImportOption.DoNotIncludeTests.class, NoTestJars.class})
class ArchitectureTest {

    @ArchTest static final ArchTests dependencies = ArchTests.in(DependencyRules.class);
    @ArchTest static final ArchTests core = ArchTests.in(CoreRules.class);
    @ArchTest static final ArchTests money = ArchTests.in(MoneyRules.class);
    @ArchTest static final ArchTests adapters = ArchTests.in(AdapterRules.class);
    @ArchTest static final ArchTests world = ArchTests.in(WorldRules.class);
    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
}
