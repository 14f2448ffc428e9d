package kz.localbusiness.application.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ClientAccounts.Outcome;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;

/// The accounts of clients, and who is still signed in to them.
public record ClientSignIns(ClientAccounts accounts, SignOutLog signOuts) {

    Optional<List<AccountId>> of(PhoneNumber client) {
        return accounts.having(client);
    }

    /// @return false when nobody answers any more; asking again closes the rest
    boolean close(Collection<AccountId> some, Instant now) {
        return some.stream()
                .allMatch(account -> {
                    signOuts.signedOut(account, now);
                    return accounts.close(account) == Outcome.DONE;
                });
    }
}
