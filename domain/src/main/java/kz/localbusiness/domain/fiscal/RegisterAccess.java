package kz.localbusiness.domain.fiscal;

import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;

/// As whom a cash register is asked, and which one.
///
/// @param key that the register's maker gave to this business alone; null where that of the
///   installation serves
public record RegisterAccess(
        CashboxNumber cashbox,
        SecretValue login,
        SecretValue password,
        @Nullable SecretValue key) {}
