package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.RegistrationEmail.Kind;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;

@UseCase(Audience.PLATFORM)
class TendRegistrationUseCase implements TendRegistration {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final RealmPool pool;

    TendRegistrationUseCase(RegistrationDesk desk, Registrations registrations, RealmPool pool) {
        this.desk = desk;
        this.registrations = registrations;
        this.pool = pool;
    }

    @Override
    public void tend(Due due) {
        switch (due.reason()) {
            case WAITS -> desk.find(due.registration()).ifPresent(this::announce);
            case OUTLIVED -> forget(due.registration());
        }
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
