package kz.localbusiness.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Fields that hold several values.
final class Lists {

    private Lists() {}

    /// Those that can be read; none when there are too many.
    static <T> List<T> read(
            FieldChecks checks,
            String field,
            @Nullable List<@Nullable String> raw,
            int most,
            BiFunction<FieldChecks, @Nullable String, Optional<T>> reader) {
        if (raw == null) {
            return List.of();
        }
        if (raw.size() > most) {
            checks.refuse(field, Rule.TOO_MANY, most);
            return List.of();
        }
        return raw.stream().flatMap(one -> reader.apply(checks, one).stream()).distinct().toList();
    }

    /// In the shape of a body that is yet to be read, in which anything may be missing.
    static <T> List<@Nullable T> unread(Stream<T> all) {
        var list = new ArrayList<@Nullable T>();
        all.forEach(list::add);
        return list;
    }
}
