package kz.localbusiness.mongo.platform;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoAnnouncements implements Announcements {

    private static final Sort FIRST_TO_END = Sort.by("until");

    private final BusinessMongo mongo;

    MongoAnnouncements(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Announcement> latest(int most) {
        return found(where("until").gt(Instant.EPOCH), FIRST_TO_END.descending(), most);
    }

    @Override
    public List<Announcement> notOver(Instant now, int most) {
        return found(where("until").gt(now), FIRST_TO_END, most);
    }

    @Override
    public void save(Announcement announcement) {
        mongo.saveShared(AnnouncementDocument.of(announcement));
    }

    @Override
    public void remove(UUID id) {
        mongo.removeShared(AnnouncementDocument.class, where("_id").is(id.toString()));
    }

    private List<Announcement> found(Criteria which, Sort order, int most) {
        return mongo.findAllShared(AnnouncementDocument.class, which, order, most).stream()
                .map(AnnouncementDocument::toDomain)
                .toList();
    }
}
