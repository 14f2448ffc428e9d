package kz.localbusiness.application.client;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;

@UseCase(Audience.MANAGEMENT)
class RemoveNoteUseCase implements RemoveNote {

    private final ClientCards cards;

    RemoveNoteUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public boolean remove(Command command) {
        var card = cards.find(command.client());
        card.ifPresent(one -> {
            var without = one.withoutNote(command.note());
            if (!without.equals(one)) {
                cards.save(without);
            }
        });
        return card.isPresent();
    }
}
