package kz.localbusiness.application.catalog.out;

class InMemoryArrangementsTest extends ArrangementsContract {

    private final Arrangements arrangements = new InMemoryArrangements();

    @Override
    protected Arrangements arrangements() {
        return arrangements;
    }
}
