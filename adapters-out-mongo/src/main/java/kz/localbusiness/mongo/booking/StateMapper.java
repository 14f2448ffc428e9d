package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;

import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.mongo.booking.StaffDayDocument.State;

/// An unknown state in the store is a broken world, not something to guess at.
interface StateMapper {

    default State toDocument(AppointmentState state) {
        return switch (state) {
            case Requested _ -> new State("REQUESTED", null, null, null);
            case Confirmed(var at) -> new State("CONFIRMED", at, null, null);
            case Cancelled(var at, var by, var reason) ->
                    new State("CANCELLED", at, by.name(), reason);
        };
    }

    default AppointmentState toDomain(State state) {
        return switch (state.name()) {
            case "REQUESTED" -> new Requested();
            case "CONFIRMED" -> new Confirmed(requireNonNull(state.at()));
            case "CANCELLED" ->
                    new Cancelled(
                            requireNonNull(state.at()),
                            Actor.valueOf(requireNonNull(state.by())),
                            requireNonNull(state.reason()));
            default -> throw new IllegalStateException("unknown state " + state.name());
        };
    }
}
