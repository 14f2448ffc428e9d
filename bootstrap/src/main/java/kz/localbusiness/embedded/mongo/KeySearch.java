package kz.localbusiness.embedded.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.embedded.mongo.Condition.Between;
import kz.localbusiness.embedded.mongo.Condition.OneOf;
import kz.localbusiness.embedded.mongo.IndexedFields.Usable;
import org.jspecify.annotations.Nullable;

/// Finds keys: equal values from the first field on, then at most one range or choice.
record KeySearch(NavigableMap<List<@Nullable Object>, Set<Object>> tree, boolean unique) {

    private static final int COMPLETE_UNIQUE_KEY = 1000;

    Optional<Narrowing> narrow(List<Usable> conditions, int width) {
        var prefix = new ArrayList<@Nullable Object>();
        for (var usable : conditions) {
            if (!(usable.condition() instanceof OneOf(var values, _)) || values.size() != 1) {
                return Optional.of(
                        new Narrowing(2 * prefix.size() + 1, () -> search(prefix, usable)));
            }
            prefix.add(values.getFirst());
        }
        boolean complete = unique && prefix.size() == width;
        return prefix.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Narrowing(
                                complete ? COMPLETE_UNIQUE_KEY : 2 * prefix.size(),
                                () -> between(prefix, prefix)));
    }

    private Collection<? extends Collection<Object>> search(
            List<@Nullable Object> prefix, Usable usable) {
        return switch (usable.condition()) {
            case OneOf(var values, _) -> equalToAny(prefix, values);
            case Between(var from, var to) -> {
                boolean open = to == null || (usable.array() && from != null);
                yield between(
                        from == null ? prefix : with(prefix, from),
                        open ? prefix : with(prefix, to));
            }
        };
    }

    private List<Set<Object>> equalToAny(List<@Nullable Object> prefix, List<Object> values) {
        var found = new ArrayList<Set<Object>>();
        for (var value : values) {
            var key = with(prefix, value);
            found.addAll(between(key, key));
        }
        return found;
    }

    private Collection<Set<Object>> between(
            List<@Nullable Object> first, List<@Nullable Object> last) {
        var end = with(last, KeyOrder.Edge.END);
        return KeyOrder.ASCENDING.compare(first, end) > 0
                ? List.of()
                : tree.subMap(first, true, end, true).values();
    }

    private static List<@Nullable Object> with(
            List<@Nullable Object> prefix, @Nullable Object part) {
        var key = new ArrayList<@Nullable Object>(prefix);
        key.add(part);
        return key;
    }
}
