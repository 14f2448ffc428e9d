package kz.localbusiness.mongo.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoRotation implements Rotation {

    private final BusinessMongo mongo;

    MongoRotation(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<StaffId, Instant> turns() {
        return mongo.find(RotationDocument.class, RotationDocument.NAME)
                .map(MongoRotation::turns)
                .orElse(Map.of());
    }

    @Override
    public void took(StaffId staff, Instant at) {
        var later = new Update().max("took." + staff.value(), at);
        mongo.change(RotationDocument.class, RotationDocument.NAME, later);
    }

    private static Map<StaffId, Instant> turns(RotationDocument rotation) {
        return rotation.took().entrySet().stream()
                .collect(
                        toMap(
                                turn -> new StaffId(UUID.fromString(turn.getKey())),
                                Map.Entry::getValue));
    }
}
