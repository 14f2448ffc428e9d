package kz.localbusiness.domain.notice;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;

/// For whom a browser listens.
///
/// @see "features/decisions/048-whatsapp-and-web-push.md"
public sealed interface PushSubscriber {

    /// Whoever holds the link of a visit. A number that was told with a booking proves nothing, so
    /// they hear of that visit and of no other; and of nothing more once the link was replaced.
    ///
    /// @param generation of the link
    record Guest(AppointmentId visit, int generation) implements PushSubscriber {

        public static Guest of(Appointment visit) {
            return new Guest(visit.id(), visit.linkGeneration());
        }

        /// Whoever ever held a link of it.
        public static Stream<Guest> everOf(Appointment visit) {
            return IntStream.rangeClosed(0, visit.linkGeneration())
                    .mapToObj(generation -> new Guest(visit.id(), generation));
        }
    }

    /// Whoever has proven to have the number.
    record Client(PhoneNumber phone) implements PushSubscriber {}

    /// Somebody of the team.
    record Member(AccountId account) implements PushSubscriber {}

    /// Unlike any other within a business.
    default String name() {
        return switch (this) {
            case Guest(var visit, var generation) ->
                    "visit-%s-%d".formatted(visit.value(), generation);
            case Client(var phone) -> "client-" + phone.value();
            case Member(var account) -> "member-" + account.value();
        };
    }
}
