package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static kz.localbusiness.architecture.Places.APPLICATION;
import static kz.localbusiness.architecture.Places.DOMAIN;
import static kz.localbusiness.architecture.Places.OUT;
import static kz.localbusiness.architecture.Places.OUTBOUND;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

/// What adapters keep to themselves.
public final class AdapterRules {

    private static final DescribedPredicate<JavaClass> THE_WHOLE_STORE =
            assignableTo(MongoOperations.class)
                    .or(resideInAPackage("org.springframework.data..repository.."))
                    .as("the store of all businesses");

    private static final DescribedPredicate<JavaClass> OURS =
            resideInAnyPackage("java..", "", DOMAIN, APPLICATION);

    private static final DescribedPredicate<JavaClass> ADAPTERS =
            resideInAnyPackage(OUTBOUND)
                    .and(
                            describe(
                                    "of an outbound port",
                                    type ->
                                            type.getAllRawInterfaces().stream()
                                                    .anyMatch(resideInAPackage(OUT))));

    private static final DescribedPredicate<JavaMethod> IN_OUR_TERMS =
            describe(
                    "in terms of domain and application",
                    method ->
                            method.getAllInvolvedRawTypes().stream().allMatch(AdapterRules::ours));

    @ArchTest
    static final ArchRule documentsStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(Document.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("Document")
                    .andShould()
                    .beRecords()
                    .because("a stored shape that others use cannot be migrated any more");

    @ArchTest
    static final ArchRule mappersStayInside =
            classes()
                    .that()
                    .areAnnotatedWith("org.mapstruct.Mapper")
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("Mapper")
                    .because("the way between two shapes is the business of one adapter");

    @ArchTest
    static final ArchRule viewsStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .because("screens reach one another by address, never by class");

    @ArchTest
    static final ArchRule businessesShareNoStore =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("BusinessMongo")
                    .and()
                    .doNotHaveSimpleName("TracedWrites")
                    .and()
                    .doNotHaveSimpleName("PlatformMongo")
                    .should()
                    .dependOnClassesThat(THE_WHOLE_STORE)
                    .because(
                            "BusinessMongo alone adds the current business to every access, and"
                                    + " has TracedWrites write what it has checked;"
                                    + " PlatformMongo holds only what belongs to no business");

    @ArchTest
    static final ArchRule adaptersSpeakOurTerms =
            methods()
                    .that()
                    .areDeclaredInClassesThat(ADAPTERS)
                    .and()
                    .arePublic()
                    .should(be(IN_OUR_TERMS))
                    .because("a technology that shows in an answer has left its adapter");

    private AdapterRules() {}

    private static boolean ours(JavaClass type) {
        return type.isPrimitive() || OURS.test(type.getBaseComponentType());
    }
}
