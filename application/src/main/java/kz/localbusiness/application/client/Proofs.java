package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.function.Supplier;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.client.out.ClientAccounts.Outcome;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.AccountDecision.AccountReady;
import kz.localbusiness.domain.client.AccountDecision.AccountsUnavailable;
import kz.localbusiness.domain.client.AccountDecision.OfTheTeam;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;
import kz.localbusiness.domain.client.ProofDecision.NoCode;
import kz.localbusiness.domain.client.ProofDecision.Proven;
import kz.localbusiness.domain.client.ProofDecision.WrongCode;
import kz.localbusiness.domain.notice.PushSubscriber;

/// Lets pass whoever reads what is sent to a contact. A try counts before anything follows from it.
final class Proofs {

    private final ContactChecks checks;
    private final PushSubscriptions browsers;
    private final Fingerprints fingerprints;
    private final Clock clock;

    Proofs(ContactChecks checks, PushSubscriptions browsers, DerivedSecrets secrets, Clock clock) {
        this.checks = checks;
        this.browsers = browsers;
        this.fingerprints = new Fingerprints(secrets);
        this.clock = clock;
    }

    /// @param next is tried again with the same code while accounts are not available
    AccountDecision proven(Contact contact, Code code, Supplier<Outcome> next) {
        var check = checks.of(contact);
        return switch (check.prove(fingerprints.of(contact, code), clock.instant())) {
            case Proven(var used) -> followed(contact, used, next);
            case WrongCode(var tried) -> {
                checks.save(tried);
                yield new AccountDecision.WrongCode(tried.tries());
            }
            case NoCode() -> new AccountDecision.NoCode();
        };
    }

    private AccountDecision followed(Contact contact, ContactCheck used, Supplier<Outcome> next) {
        var outcome = next.get();
        if (outcome == Outcome.UNAVAILABLE) {
            return new AccountsUnavailable();
        }
        if (outcome == Outcome.DONE) {
            silence(contact);
        }
        checks.save(used);
        return outcome == Outcome.DONE ? new AccountReady() : new OfTheTeam();
    }

    /// Browsers that listened for whoever had the number before.
    private void silence(Contact contact) {
        if (contact instanceof Contact.Phone(var phone)) {
            browsers.forget(new PushSubscriber.Client(phone));
        }
    }
}
