package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.application.team.out.TeamsContract;

class TeamsOnEmbeddedMongoTest extends TeamsContract {

    @Override
    protected Teams teams() {
        return StoresOnEmbeddedMongo.store(Teams.class);
    }
}
