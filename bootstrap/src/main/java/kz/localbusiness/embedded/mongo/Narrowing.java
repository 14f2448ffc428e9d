package kz.localbusiness.embedded.mongo;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/// Where an index would look: always a superset of the answer, the full query still filters it.
///
/// @param strength how many conditions of the query it uses; a complete unique key beats all
record Narrowing(int strength, Supplier<Collection<? extends Collection<Object>>> found) {

    Set<Object> ids() {
        var ids = new LinkedHashSet<>();
        found.get().forEach(ids::addAll);
        return ids;
    }
}
