package kz.localbusiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Money;

/// Money is counted, never measured.
public final class MoneyRules {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> TOUCH_MONEY =
            describe(
                    "touch money",
                    type ->
                            type.isEquivalentTo(Money.class)
                                    || type.getDirectDependenciesFromSelf().stream()
                                            .anyMatch(one ->
                                                    one.getTargetClass()
                                                            .isEquivalentTo(Money.class)));

    private static final ArchCondition<JavaClass> COUNT_EXACTLY =
            new ArchCondition<>("use no floating point") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    floating(type)
                            .forEach(where ->
                                    events.add(SimpleConditionEvent.violated(type, where)));
                }
            };

    @ArchTest
    static final ArchRule moneyIsExact =
            classes()
                    .that(TOUCH_MONEY)
                    .should(COUNT_EXACTLY)
                    .because("a tiyn that is rounded away is missing in somebody's accounts");

    private MoneyRules() {}

    private static Stream<String> floating(JavaClass type) {
        var fields =
                type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .map(JavaField::getFullName);
        var members =
                type.getCodeUnits().stream()
                        .filter(MoneyRules::isFloating)
                        .map(JavaCodeUnit::getFullName);
        var calls =
                type.getMethodCallsFromSelf().stream()
                        .filter(MoneyRules::isFloating)
                        .map(JavaAccess::getDescription);
        return Stream.of(fields, members, calls).flatMap(places -> places);
    }

    private static boolean isFloating(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(MoneyRules::isFloating);
    }

    private static boolean isFloating(JavaMethodCall call) {
        var target = call.getTarget();
        return isFloating(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(MoneyRules::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getName());
    }
}
