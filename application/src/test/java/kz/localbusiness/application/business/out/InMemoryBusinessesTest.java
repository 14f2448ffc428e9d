package kz.localbusiness.application.business.out;

class InMemoryBusinessesTest extends BusinessesContract {

    private final Businesses businesses = new InMemoryBusinesses();

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
