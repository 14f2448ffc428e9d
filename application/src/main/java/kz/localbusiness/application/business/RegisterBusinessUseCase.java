package kz.localbusiness.application.business;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationDecision.TooMany;

@UseCase(Audience.EVERYONE)
class RegisterBusinessUseCase implements RegisterBusiness {

    /// Longer than any realm takes; a crash in between frees the slug after it.
    private static final Duration RESERVATION = Duration.ofMinutes(10);

    private final BusinessDirectory directory;
    private final Businesses businesses;
    private final Realms realms;
    private final Clock clock;
    private final Pace pace;

    RegisterBusinessUseCase(
            BusinessDirectory directory,
            Businesses businesses,
            Realms realms,
            Clock clock,
            Pace pace) {
        this.directory = directory;
        this.businesses = businesses;
        this.realms = realms;
        this.clock = clock;
        this.pace = pace;
    }

    @Override
    public RegistrationDecision register(Command command) {
        var known = businesses.current();
        if (known.isPresent()) {
            return repeated(known.get(), command);
        }
        var turn = pace.turn(Deed.REGISTRATION, List.of(command.email().value()));
        return turn.refusedFor()
                .<RegistrationDecision>map(TooMany::new)
                .orElseGet(() -> turn.use(() -> first(command), Registered.class::isInstance));
    }

    private RegistrationDecision first(Command command) {
        var now = clock.instant();
        var id = command.business();
        if (!directory.reserve(command.slug(), id, now, now.plus(RESERVATION))) {
            return new SlugTaken(command.slug());
        }
        var owner = new Realms.Owner(command.email(), command.password(), command.language());
        if (!realms.prepare(command.name(), owner)) {
            directory.free(command.slug(), id);
            return new SignInUnavailable();
        }
        var profile = Profile.named(command.name(), command.email());
        var business = Business.registered(id, command.slug(), profile, now);
        businesses.save(business);
        directory.keep(command.slug(), id);
        return new Registered(business);
    }

    /// The same form again, perhaps after a crash between the last two steps.
    private RegistrationDecision repeated(Business business, Command command) {
        if (!business.slug().equals(command.slug())) {
            return new SlugTaken(command.slug());
        }
        directory.keep(business.slug(), business.id());
        return new Registered(business);
    }
}
