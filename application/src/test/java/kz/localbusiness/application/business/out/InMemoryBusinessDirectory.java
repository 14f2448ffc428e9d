package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

public final class InMemoryBusinessDirectory implements BusinessDirectory {

    private final Map<Slug, Entry> entries = new HashMap<>();

    /// @param until null once it is kept
    private record Entry(BusinessId business, @Nullable Instant until) {

        boolean belongsTo(BusinessId other) {
            return business.equals(other);
        }

        boolean isKept() {
            return until == null;
        }

        boolean hasLapsed(Instant now) {
            return until != null && !until.isAfter(now);
        }
    }

    @Override
    public synchronized Optional<BusinessId> at(Slug slug) {
        return Optional.ofNullable(entries.get(slug)).filter(Entry::isKept).map(Entry::business);
    }

    @Override
    public synchronized boolean reserve(
            Slug slug, BusinessId business, Instant now, Instant until) {
        var known = entries.get(slug);
        if (known == null || known.hasLapsed(now)) {
            entries.put(slug, new Entry(business, until));
            return true;
        }
        if (known.belongsTo(business) && !known.isKept()) {
            entries.put(slug, new Entry(business, until));
        }
        return known.belongsTo(business);
    }

    @Override
    public synchronized void keep(Slug slug, BusinessId business) {
        var known = entries.get(slug);
        if (known != null && !known.belongsTo(business)) {
            throw new IllegalStateException("the slug belongs to another business");
        }
        entries.put(slug, new Entry(business, null));
    }

    @Override
    public synchronized void free(Slug slug, BusinessId business) {
        var known = entries.get(slug);
        if (known != null && known.belongsTo(business) && !known.isKept()) {
            entries.remove(slug);
        }
    }
}
