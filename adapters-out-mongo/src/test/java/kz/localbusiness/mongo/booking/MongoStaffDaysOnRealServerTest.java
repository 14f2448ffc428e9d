package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.booking.out.StaffDaysContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoStaffDaysOnRealServerTest extends StaffDaysContract {

    private final TestMongo mongo = TestMongo.real();
    private final StaffDays days =
            new MongoStaffDays(mongo.business(), Mappers.getMapper(StaffDayMapper.class));

    @Override
    protected StaffDays days() {
        return days;
    }
}
