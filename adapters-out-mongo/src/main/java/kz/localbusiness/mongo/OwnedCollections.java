package kz.localbusiness.mongo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// Every kind of document that belongs to one business, found by being [OfOneBusiness] or
/// [GoesWithBusiness]: a new one cannot be forgotten.
final class OwnedCollections {

    static final List<Class<?>> TYPES = found();

    private OwnedCollections() {}

    private static List<Class<?>> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(OfOneBusiness.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(GoesWithBusiness.class));
        return scanner.findCandidateComponents(OwnedCollections.class.getPackageName()).stream()
                .<Class<?>>map(one -> named(one.getBeanClassName()))
                .toList();
    }

    private static Class<?> named(@Nullable String name) {
        return ClassUtils.resolveClassName(
                Objects.requireNonNull(name), OwnedCollections.class.getClassLoader());
    }
}
