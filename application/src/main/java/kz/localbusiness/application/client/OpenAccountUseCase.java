package kz.localbusiness.application.client;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.client.AccountDecision;

@UseCase(Audience.EVERYONE)
class OpenAccountUseCase implements OpenAccount {

    private final Proofs proofs;
    private final ClientAccounts accounts;

    OpenAccountUseCase(
            ContactChecks checks,
            ClientAccounts accounts,
            PushSubscriptions browsers,
            DerivedSecrets secrets,
            Clock clock) {
        this.proofs = new Proofs(checks, browsers, secrets, clock);
        this.accounts = accounts;
    }

    @Override
    public AccountDecision open(Command command) {
        var contact = command.contact();
        return proofs.proven(
                contact,
                command.code(),
                () -> accounts.open(contact, command.password(), command.language()));
    }
}
