package kz.localbusiness.application.booking;

import java.util.List;
import java.util.function.BiFunction;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.client.ClientBook;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What a client wishes stands on the card of the person behind the number, which is opened for it
/// when the link is used before the news of the booking were told.
final class MyWishes {

    private final Visits visits;
    private final ClientCards cards;
    private final ClientBook book;

    MyWishes(BookingOffice office, ClientCards cards, ClientVisits clientVisits) {
        this.visits = new Visits(office.agendas());
        this.cards = cards;
        this.book = new ClientBook(cards, clientVisits, office.agendas(), office.ids());
    }

    MessagesDecision change(
            ManageLink link, BiFunction<MessageWishes, PhoneNumber, MessageWishes> change) {
        return visits.openedBy(link)
                .<MessagesDecision>map(home -> changed(home, change))
                .orElseGet(NoSuchAppointment::new);
    }

    private MessagesChosen changed(
            AtHome home, BiFunction<MessageWishes, PhoneNumber, MessageWishes> change) {
        var visit = home.visit();
        var phone = visit.client().phone();
        book.count(List.of(visit), home.agenda().version());
        var now =
                cards.having(phone)
                        .map(card -> saved(card, change.apply(card.wishes(), phone)))
                        .orElse(MessageWishes.NONE);
        forgetErased(home, phone);
        return new MessagesChosen(now.only(List.of(phone)));
    }

    private MessageWishes saved(ClientCard card, MessageWishes others) {
        if (!card.wishes().equals(others)) {
            cards.save(card.wishing(others));
        }
        return others;
    }

    /// A card must not outlive an erasure that happened meanwhile.
    private void forgetErased(AtHome before, PhoneNumber phone) {
        visits.find(before.visit().id())
                .filter(now -> now.visit().client().isErased())
                .ifPresent(_ -> book.forget(phone, before.visit()));
    }
}
