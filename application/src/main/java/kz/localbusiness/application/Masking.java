package kz.localbusiness.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Takes out of an answer, however deep it lies, what clients could be reached by. What is built of
/// records and collections is looked through, so that no new answer can be forgotten.
final class Masking {

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private Masking() {}

    @SuppressWarnings({"unchecked", "NullAway"}) // each case answers its own kind, null for null
    static <T extends @Nullable Object> T masked(T answer) {
        return (T) maskedValue(answer);
    }

    private static @Nullable Object maskedValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case PhoneNumber phone -> phone.masked();
            case ClientDetails client -> client.masked();
            // a business's own number is public
            case Business business -> business;
            case Optional<?> one -> one.map(Masking::maskedValue);
            case List<?> all -> list(all);
            case Set<?> all -> Set.copyOf(list(all));
            case Map<?, ?> all -> map(all);
            case Record parts -> parts(parts);
            default -> value;
        };
    }

    private static List<?> list(Collection<?> all) {
        return all.stream().map(Masking::maskedValue).collect(Collectors.toList());
    }

    private static Map<?, ?> map(Map<?, ?> all) {
        var masked = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        all.forEach((key, value) -> masked.put(maskedValue(key), maskedValue(value)));
        return masked;
    }

    /// The same record when there was nothing in it.
    private static Record parts(Record whole) {
        var components = COMPONENTS.get(whole.getClass());
        var before = Arrays.stream(components).map(one -> read(one, whole)).toArray();
        var after = Arrays.stream(before).map(Masking::maskedValue).toArray();
        return Arrays.equals(before, after) ? whole : rebuilt(whole, components, after);
    }

    private static @Nullable Object read(RecordComponent component, Record whole) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record rebuilt(
            Record whole, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            var constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
