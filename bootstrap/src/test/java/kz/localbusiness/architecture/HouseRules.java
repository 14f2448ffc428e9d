package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static kz.localbusiness.architecture.Places.EMBEDDED;
import static kz.localbusiness.architecture.Places.TYPES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/// Habits of the whole code.
public final class HouseRules {

    private static final DescribedPredicate<JavaClass> NULL_MARKED =
            describe(
                    "in a @NullMarked package",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes()
                    .that(TYPES)
                    .should(be(NULL_MARKED))
                    .because("the compiler looks for nulls in marked packages only");

    /// A whole word is no ending: a stored `Service` is what a salon sells.
    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            classes()
                    .that(TYPES)
                    .should()
                    .haveNameNotMatching(
                            ".*[^.$](Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity|Service|Port"
                                    + "|Gateway|Info|Data)")
                    .because("such an ending says what role a class plays, not what it is");

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields()
                    .that()
                    .areDeclaredInClassesThat(TYPES)
                    .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                    .because("what a class needs stands in its constructor, and is final");

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(EMBEDDED)
                    .should(ACCESS_STANDARD_STREAMS)
                    .because(
                            "operators filter and collect logs; only the embedded start-up speaks"
                                    + " to the person at the console");

    private HouseRules() {}
}
