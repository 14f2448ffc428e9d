package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The charges of the current business.
public interface Charges {

    /// @throws kz.localbusiness.application.StaleState when there is one of that id
    void add(Charge charge);

    Optional<Charge> find(ChargeId id);

    /// Of one visit, there already or to be; the latest first.
    List<Charge> of(AppointmentId visit);

    /// That still say that whoever has the number began to pay for a visit to be; the latest first.
    List<Charge> begunBy(PhoneNumber client);

    /// The oldest first.
    List<Charge> begunSince(Instant moment, int most);

    /// With something left to do, now or later; what is due first comes first.
    List<Charge> unsettled(int most);

    /// With money that somebody has to give back by hand; the oldest first.
    List<Charge> toGiveBack(int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Charge charge);
}
