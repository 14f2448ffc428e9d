package kz.localbusiness.application.booking.out;

class InMemoryWaitlistTest extends WaitlistContract {

    private final InMemoryWaitlist waitlist = new InMemoryWaitlist();

    @Override
    protected Waitlist waitlist() {
        return waitlist;
    }

    @Override
    protected DueOffers dueOffers() {
        return waitlist;
    }
}
