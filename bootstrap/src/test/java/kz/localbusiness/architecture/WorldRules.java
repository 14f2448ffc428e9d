package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static kz.localbusiness.architecture.Places.ALL_BUT_BOOTSTRAP;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.CurrentBusiness;

/// What nobody may take from thin air: the time, and the business on whose behalf they work.
public final class WorldRules {

    private static final Set<String> CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds");

    /// References such as `Instant::now` count as much as calls.
    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_WALL_CLOCK =
            describe("the wall clock is asked", WorldRules::asksTheWallClock);

    private static final DescribedPredicate<JavaAccess<?>> BINDS_A_BUSINESS =
            describe(
                    "a business or an act is bound",
                    access ->
                            (access.getTargetOwner().isEquivalentTo(CurrentBusiness.class)
                                            || access.getTargetOwner()
                                                    .isEquivalentTo(CurrentAct.class))
                                    && access.getTarget().getName().equals("as"));

    @ArchTest
    static final ArchRule timeComesFromOutside =
            noClasses()
                    .that()
                    .resideInAnyPackage(ALL_BUT_BOOTSTRAP)
                    .should()
                    .accessTargetWhere(ASKS_THE_WALL_CLOCK)
                    .because(
                            "a test cannot set the wall clock; take the Clock that bootstrap"
                                    + " gives");

    @ArchTest
    static final ArchRule onlyTheBoundaryBindsABusiness =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("kz.localbusiness.application.Boundary")
                    .should()
                    .accessTargetWhere(BINDS_A_BUSINESS)
                    .because(
                            "whoever binds a business without asking who calls opens it to anyone");

    private WorldRules() {}

    private static boolean asksTheWallClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return (owner.getPackageName().equals("java.time")
                        && name.equals("now")
                        && !isGiven(access))
                || (owner.isAssignableTo(Clock.class) && CLOCKS.contains(name))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isGiven(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(WorldRules::isClock);
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }
}
