package kz.localbusiness.domain.fiscal;

import java.time.Instant;

/// How far the registration of a receipt is.
public sealed interface FiscalState {

    /// The register has certainly not registered it.
    record Due() implements FiscalState {}

    /// The register was asked to, and may have done it.
    ///
    /// @param cashbox which one was asked
    /// @param at when it was asked first
    record Asked(CashboxNumber cashbox, Instant at) implements FiscalState {}

    record Registered(FiscalTicket ticket) implements FiscalState {}
}
