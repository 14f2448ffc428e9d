package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.DueDays;
import kz.localbusiness.application.booking.out.DueDaysContract;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoDueDaysOnRealServerTest extends DueDaysContract {

    private final TestMongo mongo = TestMongo.real();
    private final StaffDays days =
            new MongoStaffDays(mongo.business(), Mappers.getMapper(StaffDayMapper.class));
    private final DueDays dueDays = new MongoDueDays(mongo.business());

    @Override
    protected StaffDays days() {
        return days;
    }

    @Override
    protected DueDays dueDays() {
        return dueDays;
    }
}
