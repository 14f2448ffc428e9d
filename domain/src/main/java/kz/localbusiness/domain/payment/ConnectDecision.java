package kz.localbusiness.domain.payment;

import java.util.List;

/// What is answered when an owner connects the business to the bank.
public sealed interface ConnectDecision {

    /// The bank knows the business; one of its trade points is to be chosen.
    record Known(List<TradePoint> tradePoints) implements ConnectDecision {}

    /// Clients can pay online.
    record Connected(BankConnection connection) implements ConnectDecision {}

    record BankRefuses(BankRefusal why) implements ConnectDecision {}

    record BankAway() implements ConnectDecision {}

    record NotConnected() implements ConnectDecision {}

    record NoSuchTradePoint() implements ConnectDecision {}
}
