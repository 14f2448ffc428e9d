package kz.localbusiness.application.staff.out;

class InMemoryStaffMembersTest extends StaffMembersContract {

    private final StaffMembers members = new InMemoryStaffMembers();

    @Override
    protected StaffMembers members() {
        return members;
    }
}
