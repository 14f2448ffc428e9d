package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.booking.out.StaffDaysContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoStaffDaysOnRealServerTest extends StaffDaysContract {

    private final StaffDays days = MongoStaffDaysTest.days(TestMongo.real());

    @Override
    protected StaffDays days() {
        return days;
    }
}
