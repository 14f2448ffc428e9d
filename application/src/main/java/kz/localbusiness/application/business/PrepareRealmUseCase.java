package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.PLATFORM)
class PrepareRealmUseCase implements PrepareRealm {

    private final RealmWorks works;

    PrepareRealmUseCase(RealmWorks works) {
        this.works = works;
    }

    @Override
    public boolean prepare(int target) {
        works.tidy();
        return works.coming() < target && works.makeOne();
    }
}
