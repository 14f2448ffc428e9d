package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;

/// To which manage links short codes lead.
public interface ShortLinks {

    /// One of each visit and generation, by many at once too; it ends with the link that expires
    /// last. The link is of the current business.
    void keep(ShortCode code, ManageLink link);

    /// Of whichever business.
    Optional<ManageLink> find(ShortCode code);

    /// All of a visit of the current business, of every generation.
    void forget(AppointmentId visit);

    /// Of whichever business.
    void forgetExpired(Instant now);
}
