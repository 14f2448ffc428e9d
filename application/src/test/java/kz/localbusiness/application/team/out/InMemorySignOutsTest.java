package kz.localbusiness.application.team.out;

import kz.localbusiness.application.SignOuts;

class InMemorySignOutsTest extends SignOutsContract {

    private final InMemorySignOuts signOuts = new InMemorySignOuts();

    @Override
    protected SignOutLog log() {
        return signOuts;
    }

    @Override
    protected SignOuts signOuts() {
        return signOuts;
    }
}
