package kz.localbusiness.application.limit.out;

class InMemoryTalliesTest extends TalliesContract {

    private final Tallies tallies = new InMemoryTallies();

    @Override
    protected Tallies tallies() {
        return tallies;
    }
}
