package kz.localbusiness.application.client.out;

class InMemoryClientCardsTest extends ClientCardsContract {

    private final ClientCards cards = new InMemoryClientCards();

    @Override
    protected ClientCards cards() {
        return cards;
    }
}
