package kz.localbusiness.application.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.CountedVisit;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Keeps the cards in step with the visits, in whatever order and however often it hears of them.
///
/// @see "features/decisions/026-clients.md"
public final class ClientBook {

    private final ClientCards cards;
    private final ClientVisits visits;
    private final Agendas agendas;
    private final Ids ids;

    public ClientBook(ClientCards cards, ClientVisits visits, Agendas agendas, Ids ids) {
        this.cards = cards;
        this.visits = visits;
        this.agendas = agendas;
        this.ids = ids;
    }

    /// Whoever books under a number for the first time gets a card; nobody's visits get none.
    ///
    /// @param seen the version of their home of which they tell
    public void count(Collection<Appointment> visits, long seen) {
        visits.stream()
                .filter(visit -> !visit.client().isErased())
                .collect(Collectors.groupingBy(visit -> visit.client().phone()))
                .forEach((phone, theirs) -> count(phone, theirs, seen));
    }

    /// The visit is nobody's by now, and so is a card that was opened for it meanwhile.
    public void forget(PhoneNumber phone, Appointment visit) {
        cards.having(phone)
                .ifPresent(card -> {
                    var without = card.without(visit.id());
                    if (without.visits().isEmpty() && without.notes().isEmpty()) {
                        cards.remove(card.id());
                        new AlikeCards(cards).renew(card.profile());
                    } else if (!without.equals(card)) {
                        cards.save(without);
                    }
                });
    }

    private void count(PhoneNumber phone, List<Appointment> visits, long seen) {
        var known = cards.having(phone);
        var card = known.orElseGet(() -> opened(visits.getFirst()));
        for (var visit : visits) {
            card = card.counting(CountedVisit.of(visit, seen));
        }
        if (known.isEmpty()) {
            new AlikeCards(cards).save(card);
        } else if (!known.equals(Optional.of(card))) {
            cards.save(card);
        }
    }

    /// With what they booked under the number before there were cards.
    private ClientCard opened(Appointment visit) {
        var card =
                ClientCard.opened(
                        new ClientId(ids.next()),
                        CurrentBusiness.required(),
                        ClientProfile.of(visit.client()),
                        visit.bookedAt());
        var phone = visit.client().phone();
        for (var home : agendas.all(visits.latestHomes(phone, ClientCard.MOST_VISITS))) {
            for (var earlier : home.appointments()) {
                if (earlier.client().phone().equals(phone)) {
                    card = card.counting(CountedVisit.of(earlier, home.version()));
                }
            }
        }
        return card;
    }
}
