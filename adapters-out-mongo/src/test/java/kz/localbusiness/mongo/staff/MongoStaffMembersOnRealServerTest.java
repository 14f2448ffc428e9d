package kz.localbusiness.mongo.staff;

import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.staff.out.StaffMembersContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoStaffMembersOnRealServerTest extends StaffMembersContract {

    private final TestMongo mongo = TestMongo.real();
    private final StaffMembers members =
            new MongoStaffMembers(mongo.business(), Mappers.getMapper(StaffMemberMapper.class));

    @Override
    protected StaffMembers members() {
        return members;
    }
}
