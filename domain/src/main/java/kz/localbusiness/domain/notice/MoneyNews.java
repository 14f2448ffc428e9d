package kz.localbusiness.domain.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.SecondThoughts;

/// What there is to tell of the money of a visit: how it moved last, aside from what was taken by
/// mistake.
record MoneyNews(List<Payment> payments) {

    static MoneyNews of(Appointment visit) {
        return new MoneyNews(visit.payments());
    }

    /// A refund is told of once: what moved before it is a receipt, which does not hold any more.
    ///
    /// @param event when the money moved that is told of
    NoticeKind kind(Instant event) {
        return last().filter(MoneyNews::wasGivenBack)
                        .filter(one -> !event.isBefore(lastMoved(one)))
                        .isPresent()
                ? NoticeKind.REFUND
                : NoticeKind.RECEIPT;
    }

    boolean isReceipt(Instant now) {
        return stands(now) && last().filter(one -> !wasGivenBack(one)).isPresent();
    }

    boolean isRefund(Instant now) {
        return stands(now) && last().filter(MoneyNews::wasGivenBack).isPresent();
    }

    /// Nothing has moved since, of which another message will tell.
    private boolean stands(Instant now) {
        return payments.stream().noneMatch(one -> SecondThoughts.last(lastMoved(one), now));
    }

    private Optional<Payment> last() {
        return payments.stream()
                .filter(one -> one.counts() || wasGivenBack(one))
                .max(Comparator.comparing(MoneyNews::lastMoved));
    }

    /// What is given back at once was taken by mistake.
    private static boolean wasGivenBack(Payment payment) {
        return !SecondThoughts.last(payment.at(), lastMoved(payment));
    }

    private static Instant lastMoved(Payment payment) {
        return Objects.requireNonNullElse(payment.returnedAt(), payment.at());
    }
}
