package kz.localbusiness.application.catalog.out;

class InMemoryOfferingsTest extends OfferingsContract {

    private final Offerings offerings = new InMemoryOfferings();

    @Override
    protected Offerings offerings() {
        return offerings;
    }
}
