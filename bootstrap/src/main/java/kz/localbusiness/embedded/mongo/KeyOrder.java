package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Orders index keys part by part; a key that is the beginning of another one comes before it.
enum KeyOrder implements Comparator<List<@Nullable Object>> {
    ASCENDING;

    /// Parts that no document holds as a value.
    enum Edge {
        /// An array without elements: MongoDB indexes it as `undefined`, equal only to its like.
        EMPTY_ARRAY,
        /// Greater than every value.
        END
    }

    @Override
    public int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareParts(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareParts(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Edge || other instanceof Edge) {
            return Integer.compare(rank(one), rank(other));
        }
        return ValueComparator.ascWithoutListHandling().compare(one, other);
    }

    private static int rank(@Nullable Object part) {
        return part instanceof Edge edge ? (edge == Edge.END ? 1 : -1) : 0;
    }
}
