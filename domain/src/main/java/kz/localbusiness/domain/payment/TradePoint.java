package kz.localbusiness.domain.payment;

/// A shop of a business, as the bank knows it; money of one goes back from the same one.
///
/// @param name with its address, as the business wrote it at the bank
public record TradePoint(long id, String name) {}
