package kz.localbusiness.application.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.chat.ClientChats;
import kz.localbusiness.application.client.AlikeCards;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Everything in which a business may have stored who a client is.
public record ClientStores(
        ClientRecords records,
        Agendas agendas,
        Waitlist waitlist,
        ClientVisits visits,
        ClientCards cards,
        ClientMoney money,
        Reviews reviews,
        ContactChecks checks,
        PushSubscriptions browsers,
        ShortLinks shortLinks,
        ClientChats chats,
        KeptExports exports) {

    /// Notes first that the visits are nobody's. After a crash in between, the number that still
    /// stands in the agenda leads there again; and older news change nothing that newer ones noted.
    void forget(AgendaKey key, PhoneNumber client, Instant now) {
        var home = agendas.of(key);
        var without = home.without(client, now);
        home.overOf(client, now)
                .flatMap(visit -> without.appointment(visit.id()).stream())
                .forEach(visit -> forget(visit, home.version() + 1));
        if (!without.equals(home)) {
            agendas.save(without);
        }
    }

    private void forget(Appointment visit, long version) {
        visits.note(visit, version);
        Review.of(visit).ifPresent(review -> reviews.note(review, version));
    }

    /// Nothing more is told to browsers that listened for them, or for any of their visits, and no
    /// short link leads there.
    void silence(ClientFile file) {
        file.visits().stream().map(Appointment::id).forEach(shortLinks::forget);
        file.waits().stream()
                .map(wait -> new AppointmentId(wait.id().value()))
                .forEach(shortLinks::forget);
        browsers.forget(new PushSubscriber.Client(file.phone()));
        file.visits().stream().flatMap(PushSubscriber.Guest::everOf).forEach(browsers::forget);
    }

    /// How many visits they may have ahead; who has none needs no count.
    void forgetAllowance(PhoneNumber client) {
        var allowance = agendas.of(AgendaKey.of(client));
        if (allowance.version() > 0) {
            agendas.remove(allowance);
        }
    }

    /// Who has the number, with all the numbers of their card.
    KnownClient known(PhoneNumber phone) {
        var card = cards.having(phone);
        return new KnownClient(card, card.map(ClientCard::numbers).orElse(List.of(phone)));
    }

    /// Last of all, since it leads to the other numbers. The one who has a number by now goes too:
    /// news of a visit that were on their way may have opened another card.
    void forget(ClientCard card) {
        var email = card.profile().email();
        if (email != null) {
            checks.forget(new Contact.Email(email));
        }
        cards.remove(card.id());
        card.numbers()
                .forEach(phone -> cards.having(phone).map(ClientCard::id).ifPresent(cards::remove));
        new AlikeCards(cards).renew(card.profile());
    }

    record KnownClient(Optional<ClientCard> card, List<PhoneNumber> phones) {}
}
