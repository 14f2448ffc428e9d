package kz.localbusiness.domain.payment;

import org.jspecify.annotations.Nullable;

/// A business that the bank collects for.
///
/// @param key by which the bank asks and tells
/// @param name null until the bank has given it one, without which clients cannot be led to the
///   bank's site
public record Biller(BillerKey key, @Nullable BillerName name) {}
