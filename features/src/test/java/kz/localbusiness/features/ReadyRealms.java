package kz.localbusiness.features;

import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.business.PrepareRealm;
import kz.localbusiness.application.business.ShowRealmPool;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.domain.business.RegistrationId;

/// The pool of realms as a scenario wants it.
record ReadyRealms(World world, RealmPool pool) {

    void become(int number) {
        while (number() > number) {
            pool.claim(new RegistrationId(UUID.randomUUID()));
        }
        world.calls(new Caller.Platform());
        var prepare = world.port(PrepareRealm.class);
        while (prepare.prepare(number)) {
            world.calls(new Caller.Platform());
        }
        world.calls(new Caller.Anyone());
    }

    int number() {
        world.calls(new Caller.Platform());
        var level = world.port(ShowRealmPool.class).level();
        world.calls(new Caller.Anyone());
        return level;
    }
}
