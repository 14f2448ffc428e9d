package kz.localbusiness.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each rule has one planted violation, a class named after the rule.
class RulesBiteTest {

    private static final List<Class<?>> RULES =
            List.of(
                    DependencyRules.class,
                    CoreRules.class,
                    MoneyRules.class,
                    AdapterRules.class,
                    WorldRules.class,
                    HouseRules.class);

    private final JavaClasses planted = new ClassFileImporter().importPackages("planted");

    @TestFactory
    Stream<DynamicTest> everyRuleNamesItsCulprit() {
        return rules().map(rule -> dynamicTest(rule.getName(), () -> bites(rule)));
    }

    private void bites(Field field) throws IllegalAccessException {
        var rule = (ArchRule) field.get(null);
        var culprit = culprit(field.getName());

        var report = rule.evaluate(planted).getFailureReport();

        assertThat(rule.getDescription()).contains(", because ");
        assertThat(report.getDetails()).anySatisfy(line -> assertThat(line).contains(culprit));
    }

    private String culprit(String rule) {
        var name = rule.substring(0, 1).toUpperCase(Locale.ROOT) + rule.substring(1);
        return planted.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .map(JavaClass::getName)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is planted for " + rule));
    }

    private static Stream<Field> rules() {
        return RULES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class);
    }
}
