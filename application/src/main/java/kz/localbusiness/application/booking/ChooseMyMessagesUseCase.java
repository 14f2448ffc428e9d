package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.client.ClientBook;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The wish stands on the card of the person behind the number, which is opened for it when the
/// link is used before the news of the booking were told.
@UseCase(Audience.EVERYONE)
class ChooseMyMessagesUseCase implements ChooseMyMessages {

    private final Visits visits;
    private final ClientCards cards;
    private final ClientBook book;
    private final ManageAccess access;

    ChooseMyMessagesUseCase(
            BookingOffice office, ClientCards cards, ClientVisits clientVisits, ManageLinks links) {
        this.visits = new Visits(office.agendas());
        this.cards = cards;
        this.book = new ClientBook(cards, clientVisits, office.agendas(), office.ids());
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public MessagesDecision choose(Command command) {
        var link = access.require(command.token(), command.appointment());
        var home = visits.openedBy(link);
        home.ifPresent(one -> silence(one, command.silent()));
        return home.<MessagesDecision>map(_ -> new MessagesChosen(command.silent()))
                .orElseGet(NoSuchAppointment::new);
    }

    private void silence(AtHome home, Set<Channel> silent) {
        var visit = home.visit();
        var phone = visit.client().phone();
        book.count(List.of(visit), home.agenda().version());
        cards.having(phone).ifPresent(card -> save(card, silent));
        forgetErased(home, phone);
    }

    private void save(ClientCard card, Set<Channel> silent) {
        if (!card.silent().equals(silent)) {
            cards.save(card.silencing(silent));
        }
    }

    /// A card must not outlive an erasure that happened meanwhile.
    private void forgetErased(AtHome before, PhoneNumber phone) {
        visits.find(before.visit().id())
                .filter(now -> now.visit().client().isErased())
                .ifPresent(_ -> book.forget(phone, before.visit()));
    }
}
