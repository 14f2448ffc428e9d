package kz.localbusiness.mongo.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.domain.notice.WarningRound;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoWarningRounds implements WarningRounds {

    private final BusinessMongo mongo;

    MongoWarningRounds(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public WarningRound of(UUID announcement) {
        var named = where("_id").is(announcement.toString());
        return mongo.findShared(WarningRoundDocument.class, named)
                .map(MongoWarningRounds::toDomain)
                .orElseGet(() -> WarningRound.of(announcement));
    }

    @Override
    public void save(WarningRound round) {
        mongo.saveShared(
                new WarningRoundDocument(
                        round.announcement().toString(),
                        round.after(),
                        round.told().stream().map(AccountId::value).sorted().toList(),
                        round.inVain(),
                        round.version()));
    }

    private static WarningRound toDomain(WarningRoundDocument stored) {
        return new WarningRound(
                UUID.fromString(stored.id()),
                stored.after(),
                stored.told().stream().map(AccountId::new).collect(Collectors.toSet()),
                stored.inVain(),
                stored.version());
    }
}
