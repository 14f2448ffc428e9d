package kz.localbusiness.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Belongs to the embedded default: there unless a variable that names a real server is set.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(EmbeddedUnless.Unset.class)
public @interface EmbeddedUnless {

    /// e.g. `MONGODB_URI`
    String[] value();

    /// Matches when the variable is missing or empty.
    final class Unset implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var variables =
                    metadata.getAnnotations().get(EmbeddedUnless.class).getStringArray("value");
            return Arrays.stream(variables)
                    .noneMatch(name ->
                            StringUtils.hasText(context.getEnvironment().getProperty(name)));
        }
    }
}
