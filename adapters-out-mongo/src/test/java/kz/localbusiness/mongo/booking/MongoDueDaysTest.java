package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.DueDays;
import kz.localbusiness.application.booking.out.DueDaysContract;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoDueDaysTest extends DueDaysContract {

    private final TestMongo mongo = TestMongo.embedded();
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
