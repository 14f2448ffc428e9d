package kz.localbusiness.domain.payment;

import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.ChargeState.Received;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What the bank has otherwise than we do of one charge.
///
/// @param visit for which it is or was to be; null for a trial
public record Difference(
        ChargeId charge, PurchaseId purchase, @Nullable AppointmentId visit, What what) {

    public sealed interface What {}

    /// Paid at the bank, and we have not heard of it.
    public record OnlyThere(Money sum) implements What {}

    /// We have it as paid, the bank has not.
    public record OnlyHere(Money sum) implements What {}

    public record OtherSum(Money here, Money there) implements What {}

    /// Another sum can still be given back than we think.
    public record OtherRest(Money here, Money there) implements What {}

    /// Empty when both have the same, as far as the bank says.
    public static Optional<Difference> of(Charge charge, BankEntry bank) {
        var visit = charge.purpose().visit().orElse(null);
        return charge.state()
                .known()
                .flatMap(purchase ->
                        what(charge, bank)
                                .map(what -> new Difference(charge.id(), purchase, visit, what)));
    }

    private static Optional<What> what(Charge charge, BankEntry bank) {
        if (!(charge.state() instanceof Received)) {
            return bank.paid() ? Optional.of(onlyThere(charge, bank)) : Optional.empty();
        }
        if (!bank.paid()) {
            return Optional.of(new OnlyHere(charge.received()));
        }
        var there = bank.amount();
        return there == null || there.equals(charge.received())
                ? rest(charge, bank)
                : Optional.of(new OtherSum(charge.received(), there));
    }

    private static What onlyThere(Charge charge, BankEntry bank) {
        var there = bank.amount();
        return new OnlyThere(there == null ? charge.amount() : there);
    }

    /// Nobody can say what is left while money is on its way back.
    private static Optional<What> rest(Charge charge, BankEntry bank) {
        var here = charge.received().minus(charge.returned());
        var there = bank.refundable();
        return there == null || there.equals(here) || charge.nextRefund().isPresent()
                ? Optional.empty()
                : Optional.of(new OtherRest(here, there));
    }
}
