package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.booking.AppointmentId;

/// What becomes of a payment of which the bank told; but for the first it never changes.
public sealed interface BillState {

    /// On its way to the visit; whoever hears of it again brings it there.
    record Taking(AppointmentId visit) implements BillState {}

    /// It is with the visit.
    record Taken(AppointmentId visit) implements BillState {}

    record Refused(BillRefusal why) implements BillState {}
}
