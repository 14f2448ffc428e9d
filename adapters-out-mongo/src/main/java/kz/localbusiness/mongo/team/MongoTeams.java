package kz.localbusiness.mongo.team;

import java.util.Optional;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoTeams implements Teams {

    private final BusinessMongo mongo;

    MongoTeams(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Team> current() {
        return mongo.find(TeamDocument.class, TeamDocument.NAME).map(TeamMapping::toDomain);
    }

    @Override
    public void save(Team team) {
        mongo.save(TeamMapping.toDocument(team));
    }
}
