package kz.localbusiness.application.business;

import java.time.Duration;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationId;

@UseCase(Audience.PLATFORM)
class FoundBusinessUseCase implements FoundBusiness {

    /// Longer than any realm takes; a crash in between frees the slug after it.
    private static final Duration RESERVATION = Duration.ofMinutes(10);

    private final Founding founding;
    private final RealmWorks works;

    FoundBusinessUseCase(Founding founding, RealmWorks works) {
        this.founding = founding;
        this.works = works;
    }

    @Override
    public RegistrationDecision found(Command command) {
        var registration = new RegistrationId(command.business().value());
        var owner = new Owner(command.email(), command.password(), command.language());
        var order =
                new Founding.Order(
                        registration, command.business(), command.name(), command.slug(), owner);
        if (!founding.holdSlug(order, RESERVATION)) {
            return new SlugTaken(command.slug());
        }
        if (!works.makeFor(registration, command.business())) {
            founding.freeSlug(order);
            return new SignInUnavailable();
        }
        return founding.found(order);
    }
}
