package kz.localbusiness.application.booking.out;

class InMemoryShortLinksTest extends ShortLinksContract {

    private final ShortLinks links = new InMemoryShortLinks();

    @Override
    protected ShortLinks links() {
        return links;
    }
}
