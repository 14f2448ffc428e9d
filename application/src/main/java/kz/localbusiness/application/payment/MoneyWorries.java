package kz.localbusiness.application.payment;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.booking.Worry.BankRefuses;
import kz.localbusiness.domain.booking.Worry.MoneyWaits;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.shared.Money;

/// What its owners have to do about the money of the current business.
public record MoneyWorries(BankDoor bank, Charges charges) {

    public List<Worry> all() {
        return Stream.concat(refusal(), waiting()).toList();
    }

    private Stream<Worry> refusal() {
        return bank.isKnownToRefuse() ? Stream.of(new BankRefuses()) : Stream.empty();
    }

    private Stream<Worry> waiting() {
        var refunds =
                charges.toGiveBack(ListMoneyBack.MOST).stream()
                        .flatMap(charge -> charge.refunds().stream())
                        .filter(Refund::isByHand)
                        .map(Refund::amount)
                        .toList();
        return refunds.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new MoneyWaits(
                                refunds.size(), refunds.stream().reduce(Money.ZERO, Money::plus)));
    }
}
