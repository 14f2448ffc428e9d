package kz.localbusiness.application.business;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.RegistrationEmail.Kind;
import kz.localbusiness.application.business.out.RegistrationEmails;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.MailUnavailable;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.CodeDecision;
import kz.localbusiness.domain.business.CodeDecision.WrongCode;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;

/// Keeps registrations and writes to those who have begun them. A code follows from the instance's
/// key, the registration and the code's number, so that nobody reads it out of the store.
public final class RegistrationDesk {

    private final Registrations registrations;
    private final RegistrationEmails emails;
    private final DerivedSecrets secrets;
    private final Instance instance;
    private final Clock clock;

    public RegistrationDesk(
            Registrations registrations,
            RegistrationEmails emails,
            DerivedSecrets secrets,
            Instance instance,
            Clock clock) {
        this.registrations = registrations;
        this.emails = emails;
        this.secrets = secrets;
        this.instance = instance;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Registration> find(RegistrationId id) {
        return registrations.find(id);
    }

    void save(Registration registration) {
        registrations.save(registration);
    }

    /// A wrong code is counted before anybody learns that it was wrong.
    CodeDecision enter(Registration registration, ConfirmationCode entered) {
        var decision = registration.enter(entered, code(registration), now());
        if (decision instanceof WrongCode(var tried)) {
            save(tried);
        }
        return decision;
    }

    BeginningDecision sendAnother(Registration registration) {
        return registration.mayHaveAnotherCode()
                ? send(registration.withAnotherCode(now()))
                : new NoMoreCodes();
    }

    BeginningDecision send(Registration registration) {
        save(registration);
        return find(registration.id()).map(this::mailed).orElseGet(NoMoreCodes::new);
    }

    /// A crash in between writes the same code once more, and no other.
    BeginningDecision mailed(Registration stored) {
        if (!stored.check().mailed()) {
            if (!write(stored, Kind.CODE)) {
                return new MailUnavailable();
            }
            save(stored.mailed());
        }
        return new CodeSent(stored.email());
    }

    boolean write(Registration registration, Kind kind) {
        var code = code(registration);
        return emails.send(
                new RegistrationEmail(
                        kind,
                        registration.email(),
                        registration.terms().language(),
                        registration.name(),
                        code,
                        instance.registrationPage(registration.id(), code)));
    }

    private ConfirmationCode code(Registration registration) {
        return ConfirmationCode.of(
                secrets.derive(
                        "registration-code:%s:%d"
                                .formatted(registration.id(), registration.check().codes())));
    }
}
