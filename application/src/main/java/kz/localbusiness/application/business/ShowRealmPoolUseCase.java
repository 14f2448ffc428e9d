package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.RealmPool;

@UseCase(Audience.PLATFORM)
class ShowRealmPoolUseCase implements ShowRealmPool {

    private final RealmPool pool;

    ShowRealmPoolUseCase(RealmPool pool) {
        this.pool = pool;
    }

    @Override
    public int level() {
        return pool.level();
    }
}
