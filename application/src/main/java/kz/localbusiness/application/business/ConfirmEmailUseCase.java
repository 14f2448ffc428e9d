package kz.localbusiness.application.business;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.domain.business.CodeDecision.NoCodeCounts;
import kz.localbusiness.domain.business.CodeDecision.RightCode;
import kz.localbusiness.domain.business.CodeDecision.WrongCode;
import kz.localbusiness.domain.business.ConfirmationDecision;
import kz.localbusiness.domain.business.ConfirmationDecision.AddressLost;
import kz.localbusiness.domain.business.ConfirmationDecision.BeingPrepared;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeLapsed;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeRefused;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.Registration;

@UseCase(Audience.EVERYONE)
class ConfirmEmailUseCase implements ConfirmEmail {

    /// As long as the code stays good once it was right.
    private static final Duration RESERVATION = Duration.ofDays(7);

    private final RegistrationDesk desk;
    private final BusinessDirectory directory;
    private final RealmPool pool;

    ConfirmEmailUseCase(RegistrationDesk desk, BusinessDirectory directory, RealmPool pool) {
        this.desk = desk;
        this.directory = directory;
        this.pool = pool;
    }

    @Override
    public ConfirmationDecision confirm(Form form) {
        return desk.find(form.registration())
                .map(known ->
                        switch (desk.enter(known, form.code())) {
                            case NoCodeCounts _ -> new CodeLapsed();
                            case RightCode(var proven) -> claimed(proven, desk.now());
                            case WrongCode(var tried) -> new CodeRefused(tried.check().triesLeft());
                        })
                .orElseGet(CodeLapsed::new);
    }

    private ConfirmationDecision claimed(Registration proven, Instant now) {
        if (!directory.reserve(proven.slug(), proven.id(), now, now.plus(RESERVATION))) {
            desk.save(proven);
            return new AddressLost(proven.slug());
        }
        var realm = pool.claim(proven.id());
        desk.save(realm.isPresent() ? proven.served() : proven.waiting(now));
        return realm.<ConfirmationDecision>map(EmailConfirmed::new).orElseGet(BeingPrepared::new);
    }
}
