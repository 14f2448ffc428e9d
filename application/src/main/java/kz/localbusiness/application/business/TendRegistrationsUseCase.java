package kz.localbusiness.application.business;

import java.time.Duration;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.RegistrationEmail.Kind;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;

@UseCase(Audience.PLATFORM)
class TendRegistrationsUseCase implements TendRegistrations {

    /// Whoever has the page open goes on by themselves before.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MOST_AT_ONCE = 50;

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final RealmPool pool;

    TendRegistrationsUseCase(RegistrationDesk desk, Registrations registrations, RealmPool pool) {
        this.desk = desk;
        this.registrations = registrations;
        this.pool = pool;
    }

    @Override
    public void tend() {
        registrations.waiting(desk.now().minus(PATIENCE), MOST_AT_ONCE).stream()
                .flatMap(id -> desk.find(id).stream())
                .forEach(this::announce);
        registrations.outlived(desk.now(), MOST_AT_ONCE).forEach(this::forget);
    }

    /// The realm is claimed before anybody is told; a crash in between tells nobody, and the next
    /// time finds the same realm.
    private void announce(Registration waiting) {
        if (pool.claim(waiting.id()).isPresent() && desk.write(waiting, Kind.READY)) {
            desk.save(waiting.served());
        }
    }

    private void forget(RegistrationId id) {
        pool.claimed(id).ifPresent(realm -> pool.abandon(realm, id, desk.now()));
        registrations.forget(id);
    }
}
