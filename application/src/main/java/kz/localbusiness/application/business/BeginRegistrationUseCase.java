package kz.localbusiness.application.business;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.BeginningDecision.TooMany;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.business.TermsAcceptance;

@UseCase(Audience.EVERYONE)
class BeginRegistrationUseCase implements BeginRegistration {

    /// Time to read a mailbox, also with a second code.
    private static final Duration RESERVATION = Duration.ofHours(1);

    private final RegistrationDesk desk;
    private final BusinessDirectory directory;
    private final Pace pace;

    BeginRegistrationUseCase(RegistrationDesk desk, BusinessDirectory directory, Pace pace) {
        this.desk = desk;
        this.directory = directory;
        this.pace = pace;
    }

    @Override
    public BeginningDecision begin(Form form) {
        if (!form.terms().equals(Terms.VERSION)) {
            return new TermsOutdated();
        }
        if (desk.find(form.registration()).isPresent()) {
            return taken(form);
        }
        var turn = pace.turn(Deed.REGISTRATION, List.of(form.email().value()));
        return turn.refusedFor()
                .<BeginningDecision>map(TooMany::new)
                .orElseGet(() -> turn.use(() -> taken(form), CodeSent.class::isInstance));
    }

    private BeginningDecision taken(Form form) {
        var now = desk.now();
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
