package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.MessageWishes;

@UseCase(Audience.EVERYONE)
class ShowMyMessagesUseCase implements ShowMyMessages {

    private final Visits visits;
    private final ClientCards cards;
    private final ManageAccess access;

    ShowMyMessagesUseCase(BookingOffice office, ClientCards cards, ManageLinks links) {
        this.visits = new Visits(office.agendas());
        this.cards = cards;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Optional<MessageWishes> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return visits.openedBy(link).map(home -> wishes(home.visit()));
    }

    private MessageWishes wishes(Appointment visit) {
        var phone = visit.client().phone();
        return cards.having(phone)
                .map(ClientCard::wishes)
                .map(wishes -> wishes.only(List.of(phone)))
                .orElse(MessageWishes.NONE);
    }
}
