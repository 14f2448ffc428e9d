package kz.localbusiness.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static kz.localbusiness.architecture.Places.APPLICATION;
import static kz.localbusiness.architecture.Places.DOMAIN;
import static kz.localbusiness.architecture.Places.EMBEDDED;
import static kz.localbusiness.architecture.Places.MONGO;
import static kz.localbusiness.architecture.Places.WEB;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom.
public final class DependencyRules {

    @ArchTest
    static final ArchRule domainKnowsOnlyItself =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", DOMAIN, "org.jspecify..")
                    .because("the rules of the business outlive every framework");

    @ArchTest
    static final ArchRule applicationKnowsOnlyTheDomain =
            classes()
                    .that()
                    .resideInAPackage(APPLICATION)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", DOMAIN, APPLICATION, "org.jspecify..")
                    .because("use cases are run by features without any framework");

    @ArchTest
    static final ArchRule adaptersDoNotMeet =
            slices().matching("..localbusiness.(web|mongo|kaspi|webkassa|notify|keycloak)..")
                    .should()
                    .notDependOnEachOther()
                    .because("each adapter must be replaceable alone; they meet in the ports");

    @ArchTest
    static final ArchRule contextsHaveNoCycles =
            slices().matching("..localbusiness.domain.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a context in a cycle can be neither read nor changed alone");

    @ArchTest
    static final ArchRule springDataStaysHome =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(MONGO)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.data..")
                    .because("how things are stored is the Mongo adapter's secret");

    @ArchTest
    static final ArchRule theMongoDriverStaysHome =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(MONGO, EMBEDDED)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..")
                    .because(
                            "how things are stored is the Mongo adapter's secret; only the embedded"
                                    + " stand-in must also know how to be reached");

    @ArchTest
    static final ArchRule vaadinStaysHome =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(WEB)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("screens are one way in among others");

    @ArchTest
    static final ArchRule webCallsOnlyInboundPorts =
            noClasses()
                    .that()
                    .resideInAPackage(WEB)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..localbusiness.application..out..")
                    .because("a screen that reads the store goes around audience and business");

    private DependencyRules() {}
}
