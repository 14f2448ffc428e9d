package kz.localbusiness.mongo.notice;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoTeamWishes implements TeamWishes {

    private final BusinessMongo mongo;

    MongoTeamWishes(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<MemberWishes> find(AccountId account) {
        return mongo.find(MemberWishesDocument.class, account.value())
                .map(MongoTeamWishes::toDomain);
    }

    @Override
    public void save(MemberWishes wishes) {
        var business = wishes.business().toString();
        var account = wishes.account().value();
        mongo.save(
                new MemberWishesDocument(
                        "%s/%s".formatted(business, account),
                        business,
                        account,
                        wishes.language().name(),
                        names(wishes.wanted()),
                        wishes.version()));
    }

    @Override
    public void forget(AccountId account) {
        mongo.remove(MemberWishesDocument.class, account.value());
    }

    private static Map<String, List<String>> names(Map<Channel, Set<TeamNews.Kind>> wanted) {
        return wanted.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                way -> way.getKey().name(),
                                way -> way.getValue().stream().map(Enum::name).sorted().toList()));
    }

    private static MemberWishes toDomain(MemberWishesDocument stored) {
        return new MemberWishes(
                new BusinessId(UUID.fromString(stored.business())),
                new AccountId(stored.account()),
                Language.valueOf(stored.language()),
                stored.wanted().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        way -> Channel.valueOf(way.getKey()),
                                        MongoTeamWishes::kinds)),
                stored.version());
    }

    private static Set<TeamNews.Kind> kinds(Entry<String, List<String>> way) {
        return way.getValue().stream().map(TeamNews.Kind::valueOf).collect(Collectors.toSet());
    }
}
