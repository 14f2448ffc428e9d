package kz.localbusiness.domain.payment;

/// A till of a trade point that the bank has registered.
///
/// @param token by which the bank knows it
public record Terminal(String token, long tradePoint) {}
