package kz.localbusiness.application.client;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.NoteDecision;
import kz.localbusiness.domain.client.NoteDecision.NobodyToNote;
import kz.localbusiness.domain.client.NoteDecision.Noted;
import kz.localbusiness.domain.client.NoteDecision.NotesFull;

@UseCase(Audience.MANAGEMENT)
class AddNoteUseCase implements AddNote {

    private final ClientCards cards;
    private final Clock clock;

    AddNoteUseCase(ClientCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public NoteDecision add(Command command) {
        return cards.find(command.client())
                .map(card -> noted(card, command))
                .orElseGet(NobodyToNote::new);
    }

    private NoteDecision noted(ClientCard card, Command command) {
        if (card.notes().stream().anyMatch(one -> one.id().equals(command.note()))) {
            return new Noted(card);
        }
        if (card.isFullOfNotes()) {
            return new NotesFull();
        }
        var noted =
                card.noted(
                        new ClientNote(
                                command.note(),
                                command.kind(),
                                command.text(),
                                author(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        cards.save(noted);
        return new Noted(noted);
    }

    private static String author() {
        var name = CurrentAct.find().map(act -> act.by().name()).orElse("");
        return name.substring(0, Math.min(name.length(), ClientNote.MAX_AUTHOR));
    }
}
