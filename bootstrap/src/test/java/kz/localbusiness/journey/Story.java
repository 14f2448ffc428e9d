package kz.localbusiness.journey;

/// One business, its owner and a client, in the order of the days.
record Story(Owner owner, Client client, String slug) {

    private static final String REASON = "Шебер ауырып қалды · Мастер заболел";

    void ownerOpensBusiness() {
        owner.opensBusiness(slug);
    }

    void requestIsConfirmedThenCancelled() {
        var day = owner.looksAt(slug, client.chooses(slug));
        client.isRefusedWithPhone("12345");
        client.books();
        day.seesRequestOf(Client.NAME);

        var visit = client.opensTheLink();
        day.confirms();
        visit.seesConfirmed();

        day.cancels(REASON);
        visit.seesCancelledBecause(REASON);
    }

    void clientCancelsTheNextOne() {
        var day = owner.looksAt(slug, client.chooses(slug));
        client.books();
        day.seesRequestOf(Client.NAME);

        client.opensTheLink().cancels();

        day.seesCancelled(2);
    }

    void clientPaysInAdvance(String key, BankApp ownersApp, BankApp clientsApp) {
        owner.connectsBank(slug, key, ownersApp);
        owner.asksForHalfInAdvance(slug);
        var day = owner.looksAt(slug, client.chooses(slug));

        client.booksWithMoney(clientsApp);

        day.seesConfirmed();
    }
}
