package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoBells implements Bells {

    private static final Sort LATEST = Sort.by("at").descending();

    private final BusinessMongo mongo;

    MongoBells(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(TeamNews news) {
        var business = news.business().toString();
        var account = news.account().value();
        mongo.add(
                new BellDocument(
                        "%s/%s.%s".formatted(business, news.event().value(), account),
                        business,
                        news.event().value().toString(),
                        account,
                        news.kind().name(),
                        news.visit().value().toString(),
                        news.at()));
    }

    @Override
    public List<TeamNews> latest(AccountId account, @Nullable Instant before, int most) {
        var theirs = Criteria.where("account").is(account.value());
        var which = before == null ? theirs : theirs.and("at").lt(before);
        return mongo.findAll(BellDocument.class, which, LATEST, most).stream()
                .map(MongoBells::toDomain)
                .toList();
    }

    @Override
    public int since(AccountId account, Instant moment, int most) {
        var later = Criteria.where("account").is(account.value()).and("at").gt(moment);
        return mongo.findAll(BellDocument.class, later, LATEST, most).size();
    }

    @Override
    public BellMark mark(AccountId account) {
        return mongo.find(BellMarkDocument.class, account.value())
                .map(BellMarkDocument::toDomain)
                .orElse(BellMark.NOTHING);
    }

    @Override
    public void read(AccountId account, BellMark mark) {
        var business = CurrentBusiness.required().toString();
        var id = "%s/%s".formatted(business, account.value());
        var announcements =
                mark.announcements().stream().map(UUID::toString).collect(Collectors.toSet());
        if (!mongo.add(new BellMarkDocument(id, business, mark.until(), announcements))) {
            var change =
                    new Update().max("readUntil", mark.until()).set("announcements", announcements);
            mongo.change(BellMarkDocument.class, account.value(), change);
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        mongo.removeAll(BellDocument.class, Criteria.where("at").lt(moment));
    }

    private static TeamNews toDomain(BellDocument stored) {
        return new TeamNews(
                new BusinessId(UUID.fromString(stored.business())),
                new EventId(UUID.fromString(stored.event())),
                new AccountId(stored.account()),
                TeamNews.Kind.valueOf(stored.kind()),
                new AppointmentId(UUID.fromString(stored.visit())),
                stored.at());
    }
}
