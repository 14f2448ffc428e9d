package kz.localbusiness.web.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
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

/// A salon with two services and two people, at eight in the morning of a Wednesday.
public final class SalonFixture {

    static final ZoneId ZONE = ZoneId.of("Asia/Atyrau");
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    static final Instant NOW = at(WEDNESDAY, 8);
    static final Instant TEN = at(WEDNESDAY, 10);
    static final BusinessId SALON = new BusinessId(id(1));
    static final Slug SLUG = new Slug("demo-salon");
    public static final ManageToken TOKEN = new ManageToken("genuine-token");
    public static final StaffId AIGERIM = new StaffId(id(11));
    static final Offering HAIRCUT = offering(21, "Стрижка", 60, 5000);
    static final Offering COLOURING = offering(22, "Окрашивание", 150, 18500);
    static final AppointmentId VISIT = new AppointmentId(id(31));

    private SalonFixture() {}

    static BusinessPage page() {
        return new BusinessPage(
                salon(),
                List.of(Category.NONE),
                List.of(HAIRCUT, COLOURING),
                List.of(staff(11, "Айгерим"), staff(12, "Динара")));
    }

    static BusinessPage page(BookingPolicy policy, Offering... offerings) {
        return new BusinessPage(
                salon(policy), List.of(Category.NONE), List.of(offerings), page().staff());
    }

    public static Business salon() {
        return salon(BookingPolicy.STANDARD);
    }

    private static Business salon(BookingPolicy policy) {
        var profile =
                new Profile(
                        "Салон «Айя»",
                        "Стрижки и окрашивание в центре города.",
                        new EmailAddress("owner@example.kz"),
                        new PhoneNumber("+77122321000"),
                        "Атырау, ул. Сатпаева, 12");
        return new Business(
                SALON,
                SLUG,
                profile,
                ZONE,
                WeeklyHours.closed(),
                policy,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                NOW,
                1);
    }

    static Appointment visit() {
        return visitOf(
                new ClientDetails("Дана", new PhoneNumber("+77011234567"), null, "", Language.RU));
    }

    public static Appointment visitOf(ClientDetails client) {
        return visitOf(client, new Requested());
    }

    static Appointment visitIn(AppointmentState state) {
        return visitOf(visit().client(), state);
    }

    static Appointment visitOf(ClientDetails client, AppointmentState state) {
        var what = BookedOffering.of(HAIRCUT, List.of(), AIGERIM);
        var slot = TimeSlot.lasting(what.duration(), TEN);
        var dates = List.of(WEDNESDAY);
        return new Appointment(
                VISIT,
                day().key(),
                List.of(new Segment(what, AIGERIM, slot, slot, dates, List.of(), false)),
                client,
                false,
                state,
                NOW,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static HoldDecision held() {
        var hold = new Hold(VISIT, visit().segments(), NOW.plus(Duration.ofMinutes(10)));
        return new HoldDecision.Holding(hold);
    }

    static WaitlistEntry waiting() {
        return WaitlistEntry.joining(
                SALON,
                new WaitlistId(id(41)),
                HAIRCUT.id(),
                null,
                WEDNESDAY,
                WEDNESDAY,
                visit().client(),
                NOW);
    }

    static Agenda day() {
        return Agenda.empty(SALON, AgendaKey.of(AIGERIM, WEDNESDAY));
    }

    /// Free are ten, thirteen and eighteen o'clock of every date.
    static FreeStarts free(ShowFreeStarts.Query query) {
        var dates =
                Stream.iterate(
                        query.from(), date -> !date.isAfter(query.to()), date -> date.plusDays(1));
        return new FreeStarts(ZONE, dates.map(SalonFixture::freeOn).toList());
    }

    private static DayOffers freeOn(LocalDate date) {
        var starts = IntStream.of(10, 13, 18).mapToObj(hour -> at(date, hour));
        return new DayOffers(
                date, starts.map(start -> new Offer(start, List.of(AIGERIM), 0, 0)).toList());
    }

    private static Offering offering(int id, String name, int minutes, long tenge) {
        return new Offering(
                SALON,
                new OfferingId(id(id)),
                name,
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofMinutes(minutes),
                Money.tenge(tenge),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                1);
    }

    private static StaffMember staff(int id, String name) {
        return new StaffMember(
                SALON,
                new StaffId(id(id)),
                name,
                "",
                OtherLanguages.NONE,
                Schedule.OF_THE_BUSINESS,
                false,
                1);
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
