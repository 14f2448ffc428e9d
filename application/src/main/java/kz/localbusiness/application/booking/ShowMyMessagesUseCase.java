package kz.localbusiness.application.booking;

import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Channel;

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
    public Optional<Set<Channel>> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return visits.openedBy(link).map(home -> silent(home.visit()));
    }

    private Set<Channel> silent(Appointment visit) {
        return cards.having(visit.client().phone()).map(ClientCard::silent).orElse(Set.of());
    }
}
