package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;

public final class InMemoryRegistrations implements Registrations {

    private final Map<RegistrationId, Registration> rows = new HashMap<>();

    @Override
    public synchronized Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized void save(Registration one) {
        if (one.version() != find(one.id()).map(Registration::version).orElse(0L)) {
            throw new StaleState(one.id().toString());
        }
        rows.put(
                one.id(),
                new Registration(
                        one.id(),
                        one.name(),
                        one.slug(),
                        one.terms(),
                        one.check(),
                        one.waitingSince(),
                        one.forgetAt(),
                        one.version() + 1));
    }

    @Override
    public synchronized List<RegistrationId> waiting(Instant before, int most) {
        return rows.values().stream()
                .filter(one -> waitsSince(one).isBefore(before))
                .sorted(Comparator.comparing(InMemoryRegistrations::waitsSince))
                .limit(most)
                .map(Registration::id)
                .toList();
    }

    @Override
    public synchronized List<RegistrationId> outlived(Instant now, int most) {
        return rows.values().stream()
                .filter(one -> !one.forgetAt().isAfter(now))
                .limit(most)
                .map(Registration::id)
                .toList();
    }

    @Override
    public synchronized void forget(RegistrationId id) {
        rows.remove(id);
    }

    private static Instant waitsSince(Registration one) {
        var since = one.waitingSince();
        return since == null ? Instant.MAX : since;
    }
}
