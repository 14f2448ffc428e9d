package kz.localbusiness.domain.fiscal;

import kz.localbusiness.domain.payment.Receipt;
import org.jspecify.annotations.Nullable;

/// A receipt with what the cash register gave for it.
///
/// @param ticket null while it is not registered, or there is no register
public record KnownReceipt(Receipt receipt, @Nullable FiscalTicket ticket) {}
