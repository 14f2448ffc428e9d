package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// Which business lives at which address; the one thing that all businesses share.
public interface BusinessDirectory {

    /// Empty for an address that was left, see [#successor].
    Optional<BusinessId> at(Slug slug);

    /// Claims a slug atomically. A reservation that was not kept lapses at `until`; repeating one's
    /// own is fine.
    ///
    /// @return false when the slug belongs to another registration
    boolean reserve(Slug slug, RegistrationId registration, Instant now, Instant until);

    /// Makes a reservation last, for the business that the registration has become.
    void keep(Slug slug, RegistrationId registration, BusinessId business);

    /// Gives a reservation back that was not kept.
    void free(Slug slug, RegistrationId registration);

    /// Takes a slug for a business that is there, at once and for good; taking one's own again is
    /// fine.
    ///
    /// @return false when it belongs to somebody else
    boolean take(Slug slug, BusinessId business, Instant now);

    /// From now on a former slug of a business only tells the way to its present one.
    void lead(Slug former, Slug present, BusinessId business);

    /// Where the business has moved that was at this slug; empty when nobody has moved away.
    Optional<Slug> successor(Slug former);

    /// Takes a slug from a business that is gone. It leads nowhere, and nobody gets it before.
    void retire(Slug slug, BusinessId business, Instant until);
}
