package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

public final class InMemoryBusinessDirectory implements BusinessDirectory {

    private static final RegistrationId NOBODY = new RegistrationId(new UUID(0, 0));

    private final Map<Slug, Entry> entries = new HashMap<>();

    /// @param until null once it is kept
    /// @param business null until it is kept
    /// @param successor null unless the business has moved away
    private record Entry(
            RegistrationId registration,
            @Nullable Instant until,
            @Nullable BusinessId business,
            @Nullable Slug successor) {

        Entry(RegistrationId registration, @Nullable Instant until, @Nullable BusinessId business) {
            this(registration, until, business, null);
        }

        boolean belongsTo(RegistrationId other) {
            return registration.equals(other);
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
        return Optional.ofNullable(entries.get(slug))
                .filter(one -> one.successor() == null)
                .map(Entry::business);
    }

    @Override
    public synchronized boolean reserve(
            Slug slug, RegistrationId registration, Instant now, Instant until) {
        var known = entries.get(slug);
        if (known == null || known.hasLapsed(now)) {
            entries.put(slug, new Entry(registration, until, null));
            return true;
        }
        if (known.belongsTo(registration) && !known.isKept()) {
            entries.put(slug, new Entry(registration, until, null));
        }
        return known.belongsTo(registration);
    }

    @Override
    public synchronized void keep(Slug slug, RegistrationId registration, BusinessId business) {
        var known = entries.get(slug);
        if (known != null && !known.belongsTo(registration)) {
            throw new IllegalStateException("the slug belongs to another business");
        }
        entries.put(slug, new Entry(registration, null, business));
    }

    @Override
    public synchronized void free(Slug slug, RegistrationId registration) {
        var known = entries.get(slug);
        if (known != null && known.belongsTo(registration) && !known.isKept()) {
            entries.remove(slug);
        }
    }

    @Override
    public synchronized boolean take(Slug slug, BusinessId business, Instant now) {
        var known = entries.get(slug);
        if (known != null && !known.hasLapsed(now) && !business.equals(known.business())) {
            return false;
        }
        entries.put(slug, new Entry(NOBODY, null, business));
        return true;
    }

    @Override
    public synchronized void lead(Slug former, Slug present, BusinessId business) {
        entries.computeIfPresent(
                former,
                (_, one) ->
                        business.equals(one.business())
                                ? new Entry(one.registration(), null, business, present)
                                : one);
    }

    @Override
    public synchronized Optional<Slug> successor(Slug former) {
        return Optional.ofNullable(entries.get(former)).map(Entry::successor);
    }

    @Override
    public synchronized void retire(Slug slug, BusinessId business, Instant until) {
        entries.computeIfPresent(
                slug,
                (_, one) -> business.equals(one.business()) ? new Entry(NOBODY, until, null) : one);
    }
}
