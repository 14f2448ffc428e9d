package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fields of an index in their order, and which of them have ever held an array.
final class IndexedFields {

    private final List<String> paths;
    private final boolean[] arrays;

    IndexedFields(List<String> paths) {
        this.paths = List.copyOf(paths);
        arrays = new boolean[paths.size()];
    }

    void remember(Document document) {
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] |= value(document, paths.get(i)) instanceof Collection;
        }
    }

    boolean areMissingIn(Document document) {
        return paths.stream().allMatch(path -> isMissing(value(document, path)));
    }

    private static boolean isMissing(@Nullable Object value) {
        return switch (value) {
            case Missing _ -> true;
            case Collection<?> c -> !c.isEmpty() && c.stream().allMatch(Missing.class::isInstance);
            case null, default -> false;
        };
    }

    /// @param expanded one key per element of the array, if there is one; none for an empty array
    Set<List<@Nullable Object>> keysOf(Document document, Set<KeyValue> expanded) {
        var keys = new LinkedHashSet<List<@Nullable Object>>();
        expanded.forEach(key -> keys.add(parts(key.iterator()::forEachRemaining)));
        if (keys.isEmpty()) {
            keys.add(parts(sink -> paths.forEach(p -> sink.accept(emptied(value(document, p))))));
        }
        return keys;
    }

    private static List<@Nullable Object> parts(Consumer<Consumer<@Nullable Object>> source) {
        var parts = new ArrayList<@Nullable Object>();
        source.accept(parts::add);
        return parts;
    }

    private static @Nullable Object emptied(@Nullable Object value) {
        return value instanceof Collection<?> c && c.isEmpty() ? KeyOrder.Edge.EMPTY_ARRAY : value;
    }

    /// The conditions from the first field on without a gap. At most one of them is on an array:
    /// two conditions on arrays may be met by different elements, which never share a key.
    List<Usable> usableIn(Document query) {
        var usable = new ArrayList<Usable>();
        boolean array = false;
        for (int i = 0; i < arrays.length && !(array && arrays[i]); i++) {
            var condition = Condition.on(query.get(paths.get(i)));
            if (condition.isEmpty()) {
                break;
            }
            array |= arrays[i];
            usable.add(new Usable(condition.get(), arrays[i]));
        }
        return usable;
    }

    /// @param array whether the field may hold several values, each of which may meet one bound
    record Usable(Condition condition, boolean array) {}

    private static @Nullable Object value(Document document, String path) {
        return Utils.getSubdocumentValueCollectionAware(document, path);
    }

    @Override
    public String toString() {
        return paths + Arrays.toString(arrays);
    }
}
