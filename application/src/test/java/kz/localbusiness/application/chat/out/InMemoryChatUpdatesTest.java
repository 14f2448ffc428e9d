package kz.localbusiness.application.chat.out;

class InMemoryChatUpdatesTest extends ChatUpdatesContract {

    private final ChatUpdates updates = new InMemoryChatUpdates();

    @Override
    protected ChatUpdates updates() {
        return updates;
    }
}
