package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.out.DueDays;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoDueDays implements DueDays {

    private final BusinessMongo mongo;

    MongoDueDays(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DueDay> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(StaffDayDocument.class, now, most).stream()
                .map(MongoDueDays::named)
                .toList();
    }

    private static DueDay named(String id) {
        var parts = id.split("/", 3);
        return new DueDay(
                new BusinessId(UUID.fromString(parts[0])),
                new StaffId(UUID.fromString(parts[1])),
                LocalDate.parse(parts[2]));
    }
}
