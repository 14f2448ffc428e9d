package kz.localbusiness.application.client;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.CodeMessages;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.FreshCodes;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.CodeDecision.CodeNotSent;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;

/// Counts the message before it is sent, so that nobody is sent more than allowed.
@UseCase(Audience.EVERYONE)
class RequestCodeUseCase implements RequestCode {

    private final Businesses businesses;
    private final ContactChecks checks;
    private final FreshCodes codes;
    private final CodeMessages messages;
    private final Fingerprints fingerprints;
    private final Clock clock;

    RequestCodeUseCase(
            Businesses businesses,
            ContactChecks checks,
            FreshCodes codes,
            CodeMessages messages,
            DerivedSecrets secrets,
            Clock clock) {
        this.businesses = businesses;
        this.checks = checks;
        this.codes = codes;
        this.messages = messages;
        this.fingerprints = new Fingerprints(secrets);
        this.clock = clock;
    }

    @Override
    public CodeDecision request(Command command) {
        var business = businesses.current().filter(Business::isOpen);
        if (business.isEmpty()) {
            return new CodeNotSent();
        }
        var code = codes.next();
        var contact = command.contact();
        var decision = checks.of(contact).send(fingerprints.of(contact, code), clock.instant());
        if (decision instanceof CodeSent(var check)) {
            checks.save(check);
            if (!messages.send(contact, code, business.get(), command.language())) {
                return new CodeNotSent();
            }
        }
        return decision;
    }
}
