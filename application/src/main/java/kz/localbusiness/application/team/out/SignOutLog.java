package kz.localbusiness.application.team.out;

import java.time.Instant;
import kz.localbusiness.domain.team.AccountId;

/// Remembers, for the current business, when accounts were signed out everywhere.
@FunctionalInterface
public interface SignOutLog {

    void signedOut(AccountId account, Instant at);
}
