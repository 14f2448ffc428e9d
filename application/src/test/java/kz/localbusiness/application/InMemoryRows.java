package kz.localbusiness.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.shared.BusinessId;

/// Versioned rows of all businesses, of which a call sees those of the current business only.
public final class InMemoryRows<K, V> {

    private final Map<Key<K>, V> rows = new HashMap<>();
    private final Function<V, Key<K>> keyOf;
    private final ToLongFunction<V> versionOf;
    private final BiFunction<V, Long, V> inVersion;
    private final InMemoryTraces traces;

    public InMemoryRows(
            Function<V, Key<K>> keyOf,
            ToLongFunction<V> versionOf,
            BiFunction<V, Long, V> inVersion) {
        this(keyOf, versionOf, inVersion, new InMemoryTraces());
    }

    public InMemoryRows(
            Function<V, Key<K>> keyOf,
            ToLongFunction<V> versionOf,
            BiFunction<V, Long, V> inVersion,
            InMemoryTraces traces) {
        this.traces = traces;
        this.keyOf = keyOf;
        this.versionOf = versionOf;
        this.inVersion = inVersion;
    }

    public record Key<K>(BusinessId business, K id) {}

    public synchronized Optional<V> find(K id) {
        return Optional.ofNullable(rows.get(new Key<>(CurrentBusiness.required(), id)));
    }

    public synchronized List<V> all() {
        var business = CurrentBusiness.required();
        return rows.entrySet().stream()
                .filter(row -> row.getKey().business().equals(business))
                .map(Map.Entry::getValue)
                .toList();
    }

    public synchronized List<V> ofEveryBusiness() {
        return List.copyOf(rows.values());
    }

    /// @throws StaleState when the row is not in the version that was read; a new one is in 0
    public void save(V row) {
        save(row, List.of());
    }

    /// @param type by which the log knows such records
    public void save(V row, String type, String id) {
        save(row, traces.ofRecord(type, id));
    }

    /// @throws StaleState when the row is not in the version that was read
    public synchronized void remove(V row) {
        var key = keyOf.apply(row);
        var stored = rows.get(key);
        var version = versionOf.applyAsLong(row);
        if (stored == null || version != versionOf.applyAsLong(stored)) {
            throw new StaleState(key.toString());
        }
        rows.remove(key);
        traces.drop(key.business(), key.toString());
    }

    public synchronized void removeIfAny(K id) {
        rows.remove(new Key<>(CurrentBusiness.required(), id));
    }

    public synchronized void save(V row, List<AuditEntry> left) {
        var key = keyOf.apply(row);
        if (!key.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a row of another business");
        }
        var stored = rows.get(key);
        var version = versionOf.applyAsLong(row);
        if (version != (stored == null ? 0 : versionOf.applyAsLong(stored))) {
            throw new StaleState(key.toString());
        }
        rows.put(key, inVersion.apply(row, version + 1));
        traces.leave(key.business(), key.toString(), left);
    }

    /// Of the current business.
    public synchronized void clear() {
        var business = CurrentBusiness.required();
        rows.keySet().removeIf(key -> key.business().equals(business));
    }
}
