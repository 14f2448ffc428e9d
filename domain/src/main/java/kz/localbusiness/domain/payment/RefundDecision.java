package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.shared.Money;

/// What is answered when money shall go back.
public sealed interface RefundDecision {

    record RefundDue(Charge charge, Refund refund) implements RefundDecision {}

    /// The same was asked for before.
    record WasAsked(Refund refund) implements RefundDecision {}

    /// @param left what is not given back or about to be
    record MoreThanLeft(Money left) implements RefundDecision {}

    record NothingReceived() implements RefundDecision {}

    record NoSuchCharge() implements RefundDecision {}
}
