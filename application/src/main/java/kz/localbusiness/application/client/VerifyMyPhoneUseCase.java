package kz.localbusiness.application.client;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.Contact;

@UseCase(Audience.CLIENTS)
class VerifyMyPhoneUseCase implements VerifyMyPhone {

    private final Proofs proofs;
    private final ClientAccounts accounts;
    private final Callers callers;

    VerifyMyPhoneUseCase(
            ContactChecks checks,
            ClientAccounts accounts,
            PushSubscriptions browsers,
            DerivedSecrets secrets,
            Callers callers,
            Clock clock) {
        this.proofs = new Proofs(checks, browsers, secrets, clock);
        this.accounts = accounts;
        this.callers = callers;
    }

    @Override
    public AccountDecision verify(Command command) {
        if (!(callers.current() instanceof Member member)) {
            throw new NotAllowed("only an account has a verified phone");
        }
        return proofs.proven(
                new Contact.Phone(command.phone()),
                command.code(),
                () -> accounts.verify(member.subject(), command.phone()));
    }
}
