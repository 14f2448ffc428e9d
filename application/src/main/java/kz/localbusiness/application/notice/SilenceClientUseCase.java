package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;

/// For [TakeStopWord], which finds the business and is called by nobody who signs in.
@UseCase(Audience.EVERYONE)
class SilenceClientUseCase implements SilenceClient {

    private final ClientCards cards;

    SilenceClientUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public void silence(Command command) {
        cards.having(command.phone())
                .filter(card -> card.wishes().wants(command.channel()))
                .map(card -> card.wishing(card.wishes().silencing(command.channel())))
                .ifPresent(cards::save);
    }
}
