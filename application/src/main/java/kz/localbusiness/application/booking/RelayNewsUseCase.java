package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.client.ClientBook;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.payment.VisitMoney;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAnswered;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAsked;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.booking.BookingEvent.Relocated;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Review;

@UseCase(Audience.PLATFORM)
class RelayNewsUseCase implements RelayNews {

    private final BookingOffice office;
    private final ClientVisits clientVisits;
    private final ClientBook clients;
    private final Reviews reviews;
    private final LiveNews liveNews;
    private final Boards boards;
    private final Commit commit;
    private final Followers followers;
    private final FreedTime freedTime;
    private final VisitMoney money;
    private final Telling telling;

    RelayNewsUseCase(
            BookingOffice office,
            Waitlist waitlist,
            Notices notices,
            ClientVisits clientVisits,
            ClientCards cards,
            Reviews reviews,
            VisitMoney money,
            Telling telling,
            LiveNews liveNews) {
        this.office = office;
        this.clientVisits = clientVisits;
        this.clients = new ClientBook(cards, clientVisits, office.agendas(), office.ids());
        this.reviews = reviews;
        this.liveNews = liveNews;
        this.boards = new Boards(office.agendas());
        this.commit = new Commit(office);
        this.followers = new Followers(office);
        this.freedTime = new FreedTime(office, waitlist, notices);
        this.money = money;
        this.telling = telling;
    }

    @Override
    public void relay(Command command) {
        var now = office.clock().instant();
        var agenda = boards.settled(office.agendas().of(command.agenda()), now);
        agenda.news().forEach(event -> tell(event, agenda));
        clients.count(toldOf(agenda), agenda.version());
        var told = agenda.news().stream().map(BookingEvent::id).collect(Collectors.toSet());
        freed(agenda, agenda.relayed(told).swept(now)).forEach(freedTime::offer);
        forget(agenda, told, now);
    }

    /// Last of all: whoever crashed or lost a race before does it all again.
    private void forget(Agenda before, Set<EventId> told, Instant now) {
        var agenda = office.agendas().of(before.key());
        toldOf(before).forEach(visit -> forgetErased(visit, agenda));
        var tidy = agenda.relayed(told).swept(now);
        if (!tidy.equals(agenda)) {
            office.agendas().save(tidy);
        }
    }

    private static List<Appointment> toldOf(Agenda agenda) {
        return agenda.news().stream()
                .map(BookingEvent::appointment)
                .distinct()
                .flatMap(id -> agenda.appointment(id).stream())
                .toList();
    }

    /// A card must not outlive an erasure that happened between reading the visit and telling it.
    private void forgetErased(Appointment visit, Agenda home) {
        home.appointment(visit.id())
                .filter(one -> one.client().isErased() && !visit.client().isErased())
                .ifPresent(_ -> clients.forget(visit.client().phone(), visit));
    }

    private void tell(BookingEvent event, Agenda home) {
        home.appointment(event.appointment())
                .ifPresent(visit -> follow(event, visit, home.version()));
        liveNews.publish(home.business(), event);
    }

    private void follow(BookingEvent event, Appointment visit, long version) {
        clientVisits.note(visit, version);
        commit.settleForGood(visit, Stream.concat(visit.agendas(), left(event)));
        money.follow(event, visit);
        if (event instanceof FeedbackNoted) {
            Review.of(visit).ifPresent(review -> reviews.note(review, version));
        }
        if (event instanceof SeriesBooked series) {
            followers.book(visit, series.others());
        }
        var business = office.businesses().current().orElseThrow().id();
        telling.tell(event, visit, business);
    }

    private static Stream<AgendaKey> left(BookingEvent event) {
        return event instanceof Relocated elsewhere ? elsewhere.left().stream() : Stream.empty();
    }

    /// Dates on which time became free.
    private static Stream<LocalDate> freed(Agenda before, Agenda after) {
        var byNews = before.news().stream().flatMap(event -> freed(event, before));
        var byTheClock =
                after.claims().size() < before.claims().size()
                        ? Stream.of(before.key().date())
                        : Stream.<LocalDate>empty();
        return Stream.concat(byNews, byTheClock).distinct();
    }

    private static Stream<LocalDate> freed(BookingEvent event, Agenda home) {
        return switch (event) {
            case Relocated elsewhere -> elsewhere.left().stream().map(AgendaKey::date);
            case AppointmentCancelled _, AppointmentMissed _ ->
                    home.appointment(event.appointment()).stream()
                            .flatMap(Appointment::agendas)
                            .map(AgendaKey::date);
            case AppointmentBooked _,
                    AppointmentConfirmed _,
                    AppointmentArrived _,
                    AppointmentCompleted _,
                    AppointmentPaid _,
                    DiscountGiven _,
                    ReminderAsked _,
                    ChangeAsked _,
                    ChangeAnswered _,
                    ComingPromised _,
                    FeedbackNoted _,
                    AppointmentReinstated _,
                    SeriesBooked _ ->
                    Stream.empty();
        };
    }
}
