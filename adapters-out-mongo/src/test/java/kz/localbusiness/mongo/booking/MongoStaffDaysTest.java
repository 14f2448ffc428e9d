package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.booking.out.StaffDaysContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoStaffDaysTest extends StaffDaysContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final StaffDays days =
            new MongoStaffDays(mongo.business(), Mappers.getMapper(StaffDayMapper.class));

    @Override
    protected StaffDays days() {
        return days;
    }
}
