package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.staff.out.StaffMembersContract;

class StaffMembersOnEmbeddedMongoTest extends StaffMembersContract {

    @Override
    protected StaffMembers members() {
        return StoresOnEmbeddedMongo.store(StaffMembers.class);
    }
}
