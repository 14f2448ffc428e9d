package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.booking.out.StaffDaysContract;

class StaffDaysOnEmbeddedMongoTest extends StaffDaysContract {

    @Override
    protected StaffDays days() {
        return StoresOnEmbeddedMongo.store(StaffDays.class);
    }
}
