package kz.localbusiness.application.payment.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;

/// The charges of the current business.
public interface Charges {

    /// @throws kz.localbusiness.application.StaleState when there is one of that id
    void add(Charge charge);

    Optional<Charge> find(ChargeId id);

    /// Of one visit, there already or to be; the latest first.
    List<Charge> of(AppointmentId visit);

    /// With money that somebody has to give back by hand; the oldest first.
    List<Charge> toGiveBack(int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Charge charge);
}
