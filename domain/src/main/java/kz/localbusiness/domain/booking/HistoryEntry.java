package kz.localbusiness.domain.booking;

import java.time.Instant;

/// One thing that was done to an appointment.
///
/// @param note a reason, what was asked or answered, the time before a move, the minutes before a
///   change of length, an amount in tenge, the rules that were overridden; may be empty
public record HistoryEntry(Instant at, Doer by, Act act, String note) {

    public enum Act {
        BOOKED,
        BOOKED_BY_OVERRIDE,
        CONFIRMED,
        MOVED,
        RESIZED,
        CANCELLED,
        REINSTATED,
        ARRIVED,
        COMPLETED,
        MISSED,
        LINK_RENEWED,
        REMINDED,
        PAID,
        PAYMENT_RETURNED,
        DISCOUNTED,
        CHANGE_ASKED,
        CHANGE_ANSWERED,
        PROMISED
    }

    static HistoryEntry paid(Payment payment, Instant at) {
        var tenge = String.valueOf(payment.total().wholeTenge());
        return new HistoryEntry(at, payment.by(), Act.PAID, tenge);
    }

    /// Without what somebody may have written of the client.
    HistoryEntry erased() {
        var isWritten =
                switch (act) {
                    case MOVED, RESIZED, BOOKED_BY_OVERRIDE -> false;
                    case PAID, PAYMENT_RETURNED, DISCOUNTED -> false;
                    case BOOKED, CONFIRMED, CANCELLED, REINSTATED -> true;
                    case ARRIVED, COMPLETED, MISSED, LINK_RENEWED, REMINDED -> true;
                    case CHANGE_ASKED, CHANGE_ANSWERED, PROMISED -> true;
                };
        var account = by.actor() == Actor.CLIENT ? "" : by.account();
        return new HistoryEntry(at, new Doer(by.actor(), account), act, isWritten ? "" : note);
    }
}
