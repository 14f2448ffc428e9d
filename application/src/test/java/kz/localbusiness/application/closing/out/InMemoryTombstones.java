package kz.localbusiness.application.closing.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryTombstones implements Tombstones {

    private final Map<BusinessId, Tombstone> rows = new HashMap<>();

    @Override
    public synchronized void add(Tombstone tombstone) {
        rows.putIfAbsent(tombstone.id(), tombstone);
    }

    @Override
    public synchronized Optional<Tombstone> find(BusinessId business) {
        return Optional.ofNullable(rows.get(business));
    }

    @Override
    public synchronized void finish(BusinessId business, Instant at) {
        rows.computeIfPresent(business, (_, one) -> one.finished(at));
    }

    @Override
    public synchronized List<BusinessId> unfinished(Instant before, int most) {
        return rows.values().stream()
                .filter(one -> one.deletedAt() == null && one.begunAt().isBefore(before))
                .limit(most)
                .map(Tombstone::id)
                .toList();
    }

    @Override
    public synchronized List<Tombstone> latest(int most) {
        return rows.values().stream()
                .sorted(Comparator.comparing(Tombstone::begunAt).reversed())
                .limit(most)
                .toList();
    }
}
