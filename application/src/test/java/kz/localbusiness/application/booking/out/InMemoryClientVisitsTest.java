package kz.localbusiness.application.booking.out;

class InMemoryClientVisitsTest extends ClientVisitsContract {

    private final ClientVisits visits = new InMemoryClientVisits();

    @Override
    protected ClientVisits visits() {
        return visits;
    }
}
