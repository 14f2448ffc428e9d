package kz.localbusiness.application.closing.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;

/// What remains of businesses that are gone.
public interface Tombstones {

    /// Keeps the first of two for the same business.
    void add(Tombstone tombstone);

    Optional<Tombstone> find(BusinessId business);

    void finish(BusinessId business, Instant at);

    /// Deletions that began before and are not certain yet.
    List<BusinessId> unfinished(Instant before, int most);

    /// The latest first.
    List<Tombstone> latest(int most);
}
