package kz.localbusiness.domain.payment;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;

/// A paid purchase in the bank's books.
///
/// @param refundable what can still be given back of it
public record PurchaseDetails(PurchaseId id, Money total, Money refundable, Instant at) {}
