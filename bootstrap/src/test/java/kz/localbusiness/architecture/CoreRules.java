package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static kz.localbusiness.architecture.Places.APPLICATION;
import static kz.localbusiness.architecture.Places.CONTEXT;
import static kz.localbusiness.architecture.Places.DOMAIN;
import static kz.localbusiness.architecture.Places.OUT;
import static kz.localbusiness.architecture.Places.TYPES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.UseCase;

/// How ports, use cases and the domain are built.
public final class CoreRules {

    private static final DescribedPredicate<JavaClass> ONE_PORT =
            describe("of exactly one inbound port", type -> type.getRawInterfaces().size() == 1);

    private static final DescribedPredicate<JavaClass> CLOSED =
            describe(
                    "a record, enum, final class or interface",
                    type ->
                            type.isRecord()
                                    || type.isEnum()
                                    || type.isInterface()
                                    || type.getModifiers().contains(JavaModifier.FINAL));

    @ArchTest
    static final ArchRule useCasesAreHidden =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("UseCase")
                    .andShould(be(ONE_PORT))
                    .because("callers know the port, and only the boundary meets what is behind");

    @ArchTest
    static final ArchRule inboundPortsAreOneVerb =
            classes()
                    .that()
                    .resideInAPackage(CONTEXT)
                    .and()
                    .areInterfaces()
                    .and()
                    .areTopLevelClasses()
                    .and(TYPES)
                    .should()
                    .beAnnotatedWith(FunctionalInterface.class)
                    .andShould()
                    .haveNameNotMatching(".*(Port|UseCase|Service|Impl)")
                    .because("a port is one thing that somebody wants, and tests pass a lambda");

    @ArchTest
    static final ArchRule outboundPortsAreInterfaces =
            classes()
                    .that()
                    .resideInAPackage(OUT)
                    .and()
                    .areTopLevelClasses()
                    .and(TYPES)
                    .should()
                    .beInterfaces()
                    .because("the core says what it needs and adapters bring it");

    @ArchTest
    static final ArchRule commandsNameTheirBusiness =
            classes()
                    .that()
                    .resideInAPackage(APPLICATION)
                    .and()
                    .haveNameMatching(".*\\$(Command|Query)")
                    .should()
                    .beRecords()
                    .andShould()
                    .implement(ForBusiness.class)
                    .because("the boundary cannot guard a business that a command does not name");

    @ArchTest
    static final ArchRule domainIsImmutable =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .beFinal()
                    .because("a decision hands back a new state instead of changing the old");

    @ArchTest
    static final ArchRule domainIsClosed =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .and(TYPES)
                    .should(be(CLOSED))
                    .because("a subclass could break a rule that its parent keeps");

    private CoreRules() {}
}
