package kz.localbusiness.application.booking.out;

class InMemoryDueDaysTest extends DueDaysContract {

    private final InMemoryStaffDayStore store = new InMemoryStaffDayStore();
    private final StaffDays days = new InMemoryStaffDays(store);
    private final DueDays dueDays = new InMemoryDueDays(store);

    @Override
    protected StaffDays days() {
        return days;
    }

    @Override
    protected DueDays dueDays() {
        return dueDays;
    }
}
