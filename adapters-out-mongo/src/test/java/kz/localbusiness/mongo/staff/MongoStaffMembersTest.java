package kz.localbusiness.mongo.staff;

import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.staff.out.StaffMembersContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoStaffMembersTest extends StaffMembersContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final StaffMembers members =
            new MongoStaffMembers(mongo.business(), Mappers.getMapper(StaffMemberMapper.class));

    @Override
    protected StaffMembers members() {
        return members;
    }
}
