package kz.localbusiness.web.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.ShowCalendar.Calendar;
import kz.localbusiness.application.booking.ShowCalendar.PersonDays;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NoNews;
import kz.localbusiness.web.layout.RequestCounter;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The ports of the calendar as lambdas over plain fields.
@Configuration
@Import({
    AnnouncementBoard.class,
    NoNews.class,
    RequestCounter.class,
    Translations.class,
    OwnBusiness.class,
    CalendarPorts.class,
    MoveRefusals.class
})
class CalendarInMemory {

    static final BusinessId ID = new BusinessId(new UUID(7, 7));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    static final Instant TEN = Instant.parse("2026-03-02T05:00:00Z");
    static final StaffMember AIGERIM = member(8, "Айгерим");
    static final StaffMember DINARA = member(9, "Динара");

    Stage stage = Stage.OPEN;
    Role role = Role.OWNER;
    final List<Appointment> visits = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<ShowCalendar.Query> asked = new ArrayList<>();
    final List<Consumer<BookingEvent>> watchers = new ArrayList<>();
    final List<MoveAppointment.Command> moves = new ArrayList<>();
    final List<UnblockTime.Command> unblocked = new ArrayList<>();
    final List<AppointmentId> opened = new ArrayList<>();
    final List<BookingStarter.Wish> started = new ArrayList<>();
    MoveDecision moveAnswer = new MoveDecision.SlotTaken();
    final List<ResizeAppointment.Command> lengths = new ArrayList<>();
    ResizeDecision lengthAnswer = new ResizeDecision.SlotTaken();
    boolean isInTheWay;

    private static StaffMember member(int id, String name) {
        return new StaffMember(
                ID,
                new StaffId(new UUID(8, id)),
                name,
                "",
                OtherLanguages.NONE,
                Schedule.OF_THE_BUSINESS,
                false,
                1);
    }

    /// Dana's, by Aigerim, three quarters of an hour.
    static Appointment visit(int id, Instant start, AppointmentState state) {
        var length = Duration.ofMinutes(45);
        var slot = TimeSlot.lasting(length, start);
        var what =
                new BookedOffering(
                        new OfferingId(new UUID(5, 5)),
                        "Haircut",
                        length,
                        Money.tenge(5000),
                        List.of());
        var part = new Segment(what, AIGERIM.id(), slot, slot, List.of(TODAY), List.of(), false);
        return new Appointment(
                new AppointmentId(new UUID(9, id)),
                AgendaKey.of(AIGERIM.id(), TODAY),
                List.of(part),
                new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU),
                false,
                state,
                NOW,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    @Bean
    Instance instance() {
        return new Instance(URI.create("http://localhost:8080"), List.of());
    }

    @Bean
    Callers callers() {
        return () -> new Caller.Member(ID, "somebody", Set.of(role), AIGERIM.id());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Ids ids() {
        return () -> new UUID(4, 4);
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return List::of;
    }

    @Bean
    ResolveSlug resolveSlug() {
        return _ -> Optional.of(ID);
    }

    @Bean
    ShowSetup showSetup() {
        return _ ->
                Optional.of(
                        new ShowSetup.Setup(
                                business(), List.of(), List.of(AIGERIM, DINARA), List.of()));
    }

    private Business business() {
        return new Business(
                ID,
                new Slug("salon"),
                Profile.named("Салон", new EmailAddress("owner@example.kz")),
                Business.DEFAULT_ZONE,
                WeeklyHours.closed(),
                BookingPolicy.STANDARD,
                Closures.NONE,
                stage,
                null,
                null,
                Instant.EPOCH,
                1);
    }

    @Bean
    ShowCalendar showCalendar() {
        return query -> {
            asked.add(query);
            return new Calendar(
                    query.from(),
                    query.to(),
                    Business.DEFAULT_ZONE,
                    NOW,
                    List.of(
                            new PersonDays(AIGERIM, visits, List.copyOf(blocks), List.of()),
                            new PersonDays(DINARA, List.of(), List.of(), List.of())));
        };
    }

    @Bean
    ShowAppointment showAppointment() {
        return query ->
                visits.stream().filter(one -> one.id().equals(query.appointment())).findFirst();
    }

    @Bean
    MoveAppointment moveAppointment() {
        return command -> {
            moves.add(command);
            return moveAnswer;
        };
    }

    @Bean
    ResizeAppointment resizeAppointment() {
        return command -> {
            lengths.add(command);
            return lengthAnswer;
        };
    }

    @Bean
    BlockTime blockTime() {
        return command -> {
            if (isInTheWay) {
                return new BlockDecision.InTheWay(List.of());
            }
            blocks.add(command.block());
            return new BlockDecision.Blocked(
                    Agenda.empty(ID, AgendaKey.of(command.staff(), TODAY)));
        };
    }

    @Bean
    UnblockTime unblockTime() {
        return command -> {
            unblocked.add(command);
            blocks.removeIf(one -> one.id().equals(command.block()));
        };
    }

    @Bean
    ShowRequests showRequests() {
        return _ -> new ShowRequests.Requests(Business.DEFAULT_ZONE, List.of(), List.of());
    }

    @Bean
    WatchBookings watchBookings() {
        return (_, watcher) -> {
            watchers.add(watcher);
            return () -> watchers.remove(watcher);
        };
    }

    @Bean
    CalendarDoors calendarDoors() {
        return new CalendarDoors((visit, _) -> opened.add(visit), (wish, _) -> started.add(wish));
    }
}
