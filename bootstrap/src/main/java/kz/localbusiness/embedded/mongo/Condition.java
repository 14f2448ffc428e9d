package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an index can do with the condition on one field of a query.
sealed interface Condition {

    /// The field must equal the one value, or one of several.
    ///
    /// @param alone whether nothing else is asked of the field
    record OneOf(List<Object> values, boolean alone) implements Condition {

        /// Whether those with one of these ids are all that is asked for.
        boolean isOfIds() {
            return alone && values.stream().allMatch(String.class::isInstance);
        }
    }

    /// The field must lie between two values; null is an open end.
    record Between(@Nullable Object from, @Nullable Object to) implements Condition {}

    static Optional<Condition> on(@Nullable Object wanted) {
        if (isValue(wanted)) {
            return Optional.of(new OneOf(List.of(wanted), true));
        }
        if (!(wanted instanceof Document operators)) {
            return Optional.empty();
        }
        boolean isAlone = operators.size() == 1;
        if (isValue(operators.get("$eq"))) {
            return Optional.of(new OneOf(List.of(operators.get("$eq")), isAlone));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(Condition::isValue)
                    ? Optional.of(new OneOf(List.copyOf(values), isAlone))
                    : Optional.empty();
        }
        return between(operators);
    }

    private static Optional<Condition> between(Document operators) {
        var from = first(operators, "$gte", "$gt");
        var to = first(operators, "$lte", "$lt");
        return from == null && to == null ? Optional.empty() : Optional.of(new Between(from, to));
    }

    private static @Nullable Object first(Document operators, String closed, String open) {
        var bound = operators.containsKey(closed) ? operators.get(closed) : operators.get(open);
        return isValue(bound) ? bound : null;
    }

    /// Null also means "missing" to MongoDB, arrays and patterns compare in their own ways: not for
    /// an index.
    private static boolean isValue(@Nullable Object wanted) {
        return switch (wanted) {
            case null -> false;
            case Document d ->
                    !d.isEmpty() && d.keySet().stream().noneMatch(k -> k.startsWith("$"));
            case Collection<?> _, BsonRegularExpression _ -> false;
            default -> true;
        };
    }
}
