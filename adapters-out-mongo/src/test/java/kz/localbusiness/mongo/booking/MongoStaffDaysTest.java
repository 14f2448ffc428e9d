package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.booking.out.StaffDaysContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoStaffDaysTest extends StaffDaysContract {

    private final StaffDays days = days(TestMongo.embedded());

    static StaffDays days(TestMongo mongo) {
        return new MongoStaffDays(mongo.business(), Mappers.getMapper(StaffDayMapper.class));
    }

    @Override
    protected StaffDays days() {
        return days;
    }
}
