package kz.localbusiness.application.client.out;

class InMemoryClientCardsTest extends ClientCardsContract {

    private final InMemoryClientCards cards = new InMemoryClientCards();

    @Override
    protected ClientCards cards() {
        return cards;
    }

    @Override
    protected Acquaintances acquaintances() {
        return cards;
    }
}
