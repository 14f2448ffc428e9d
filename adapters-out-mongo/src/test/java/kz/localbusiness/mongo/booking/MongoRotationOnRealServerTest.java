package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.RotationContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoRotationOnRealServerTest extends RotationContract {

    private final TestMongo mongo = TestMongo.real();
    private final Rotation rotation = new MongoRotation(mongo.business());

    @Override
    protected Rotation rotation() {
        return rotation;
    }
}
