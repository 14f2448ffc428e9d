package kz.localbusiness.domain.payment;

import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What a charge is for.
public sealed interface Purpose {

    /// The visit, there already or to be.
    Optional<AppointmentId> visit();

    /// The same, without the person for whom it is.
    default Purpose anonymous() {
        return this;
    }

    default boolean isAnonymous() {
        return equals(anonymous());
    }

    /// A visit that is booked with the money.
    record Advance(Reservation reservation) implements Purpose {

        @Override
        public Purpose anonymous() {
            var language = reservation.client().language();
            return new Advance(reservation.of(ClientDetails.erasedIn(language)));
        }

        @Override
        public Optional<AppointmentId> visit() {
            return Optional.of(reservation.id());
        }
    }

    /// What is owed for a visit that is booked.
    record Balance(AppointmentId appointment) implements Purpose {

        @Override
        public Optional<AppointmentId> visit() {
            return Optional.of(appointment);
        }
    }

    /// What is owed for a visit that is booked, asked for on a phone.
    ///
    /// @param phone masked, enough to tell whose it is
    record Invoice(AppointmentId appointment, PhoneNumber phone) implements Purpose {

        public Invoice {
            phone = phone.masked();
        }

        @Override
        public Purpose anonymous() {
            return new Invoice(appointment, PhoneNumber.ERASED);
        }

        @Override
        public Optional<AppointmentId> visit() {
            return Optional.of(appointment);
        }
    }

    /// What is owed for a visit, paid in the bank's app by its number. The bank tells of it by
    /// itself, and gives nothing back when asked to.
    record Bill(AppointmentId appointment) implements Purpose {

        @Override
        public Optional<AppointmentId> visit() {
            return Optional.of(appointment);
        }
    }

    /// Nothing: an owner wants to see that it works.
    record Trial() implements Purpose {

        @Override
        public Optional<AppointmentId> visit() {
            return Optional.empty();
        }
    }
}
