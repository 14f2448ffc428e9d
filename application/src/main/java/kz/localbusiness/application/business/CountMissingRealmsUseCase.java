package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.PLATFORM)
class CountMissingRealmsUseCase implements CountMissingRealms {

    private final RealmWorks works;

    CountMissingRealmsUseCase(RealmWorks works) {
        this.works = works;
    }

    @Override
    public int missing(int target) {
        var toMake = Math.max(0, target - works.coming());
        return toMake == 0 && works.hasLeftovers() ? 1 : toMake;
    }
}
