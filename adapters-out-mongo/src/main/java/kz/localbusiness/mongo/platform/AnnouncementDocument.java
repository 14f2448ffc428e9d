package kz.localbusiness.mongo.platform;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("announcements")
record AnnouncementDocument(
        @Id String id,
        String kk,
        String ru,
        String en,
        String severity,
        Instant from,
        Instant until)
        implements OfAllBusinesses {

    static AnnouncementDocument of(Announcement one) {
        return new AnnouncementDocument(
                one.id().toString(),
                one.text().kk(),
                one.text().ru(),
                one.text().en(),
                one.severity().name(),
                one.from(),
                one.until());
    }

    Announcement toDomain() {
        return new Announcement(
                UUID.fromString(id),
                new Wordings(kk, ru, en),
                Severity.valueOf(severity),
                from,
                until);
    }
}
