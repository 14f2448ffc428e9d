package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.business.TermsAcceptance;

import java.time.Duration;
import java.time.Instant;

@UseCase(Audience.EVERYONE)
class BeginRegistrationUseCase implements BeginRegistration {

    /// Time to read a mailbox, also with a second code.
    private static final Duration RESERVATION = Duration.ofHours(1);

    private final RegistrationDesk desk;
    private final BusinessDirectory directory;

    BeginRegistrationUseCase(RegistrationDesk desk, BusinessDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public BeginningDecision begin(Form form) {
        var now = desk.now();
        if (!form.terms().equals(Terms.VERSION)) {
            return new TermsOutdated();
        }
        if (!directory.reserve(form.slug(), form.registration(), now, now.plus(RESERVATION))) {
            return new AddressTaken(form.slug());
        }
        var accepted = new TermsAcceptance(form.terms(), form.language(), form.email(), now);
        return desk.find(form.registration())
                .map(known -> changed(known, form, accepted))
                .orElseGet(() -> begun(form, accepted, now));
    }

    private BeginningDecision begun(Form form, TermsAcceptance accepted, Instant now) {
        return desk.send(
                Registration.begun(form.registration(), form.name(), form.slug(), accepted, now));
    }

    private BeginningDecision changed(Registration known, Form form, TermsAcceptance accepted) {
        if (!known.slug().equals(form.slug())) {
            directory.free(known.slug(), known.id());
        }
        var retold = known.retold(form.name(), form.slug(), accepted);
        if (known.email().equals(form.email()) && known.hasOpenCode(desk.now())) {
            return desk.send(retold);
        }
        return desk.sendAnother(retold);
    }
}
