package kz.localbusiness.application.notice;

import java.util.EnumSet;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Channel;

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
                .filter(card -> card.wants(command.channel()))
                .map(card -> without(card, command.channel()))
                .ifPresent(cards::save);
    }

    private static ClientCard without(ClientCard card, Channel channel) {
        var unwanted = EnumSet.of(channel);
        unwanted.addAll(card.silent());
        return card.silencing(unwanted);
    }
}
