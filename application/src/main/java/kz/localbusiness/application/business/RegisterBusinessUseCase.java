package kz.localbusiness.application.business;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.domain.business.CodeDecision.NoCodeCounts;
import kz.localbusiness.domain.business.CodeDecision.RightCode;
import kz.localbusiness.domain.business.CodeDecision.WrongCode;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationDecision.Unconfirmed;

@UseCase(Audience.EVERYONE)
class RegisterBusinessUseCase implements RegisterBusiness {

    private static final Duration RESERVATION = Duration.ofDays(1);

    private final RegistrationDesk desk;
    private final Founding founding;
    private final RealmPool pool;
    private final TermsRecords terms;

    RegisterBusinessUseCase(
            RegistrationDesk desk, Founding founding, RealmPool pool, TermsRecords terms) {
        this.desk = desk;
        this.founding = founding;
        this.pool = pool;
        this.terms = terms;
    }

    @Override
    public RegistrationDecision register(Command command) {
        return proven(command)
                .filter(_ -> isTheirs(command))
                .map(registration -> founded(registration, command))
                .orElseGet(Unconfirmed::new);
    }

    private Optional<Registration> proven(Command command) {
        return desk.find(command.registration())
                .flatMap(known ->
                        switch (desk.enter(known, command.code())) {
                            case RightCode(var proven) -> Optional.of(proven);
                            case WrongCode _, NoCodeCounts _ -> Optional.empty();
                        });
    }

    private boolean isTheirs(Command command) {
        return pool.claimed(command.registration()).filter(command.business()::equals).isPresent();
    }

    private RegistrationDecision founded(Registration registration, Command command) {
        var owner =
                new Owner(
                        registration.email(), command.password(), registration.terms().language());
        var order =
                new Founding.Order(
                        registration.id(),
                        command.business(),
                        registration.name(),
                        registration.slug(),
                        owner);
        if (!founding.holdSlug(order, RESERVATION)) {
            return new SlugTaken(registration.slug());
        }
        terms.add(registration.terms());
        var decision = founding.found(order);
        if (decision instanceof Registered) {
            desk.save(registration.done(desk.now()));
        }
        return decision;
    }
}
