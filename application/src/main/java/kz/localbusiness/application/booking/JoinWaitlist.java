package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A client for whom nothing fits waits until time frees.
@FunctionalInterface
public interface JoinWaitlist {

    Answer join(Command command);

    /// @param key sending it again joins once
    /// @param staff null for anyone
    /// @param to inclusive
    record Command(
            BusinessId business,
            IdempotencyKey key,
            OfferingId offering,
            @Nullable StaffId staff,
            LocalDate from,
            LocalDate to,
            ClientDetails client)
            implements ForBusiness {}

    /// @param manage with which to leave again, or to answer offers; null when nobody joined
    record Answer(WaitlistDecision decision, @Nullable ManageToken manage) {}
}
