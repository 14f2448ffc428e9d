package kz.localbusiness.application.closing.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.business.out.InMemoryBusinesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryDueClosings implements DueClosings {

    private final InMemoryBusinesses businesses;

    public InMemoryDueClosings(InMemoryBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public List<BusinessId> due(Instant now, int most) {
        return businesses.ofEveryone().stream()
                .filter(one -> isDue(one, now))
                .limit(most)
                .map(Business::id)
                .toList();
    }

    private static boolean isDue(Business one, Instant now) {
        return Optional.ofNullable(one.closing())
                .map(Closing::next)
                .filter(next -> !next.isAfter(now))
                .isPresent();
    }
}
