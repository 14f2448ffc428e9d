package kz.localbusiness.application.booking.out;

class InMemoryStaffDaysTest extends StaffDaysContract {

    private final InMemoryStaffDays days = new InMemoryStaffDays(new InMemoryStaffDayStore());

    @Override
    protected StaffDays days() {
        return days;
    }
}
