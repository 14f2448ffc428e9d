package kz.localbusiness.web.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
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

/// A salon in Atyrau (UTC+5) on a Monday noon, and Dana's appointment there on Tuesday at ten.
final class Salon {

    static final Slug SLUG = new Slug("salon-aru");
    static final BusinessId BUSINESS = new BusinessId(new UUID(1, 1));
    static final OfferingId HAIRCUT = new OfferingId(new UUID(2, 1));
    static final StaffId AIGERIM = new StaffId(new UUID(3, 1));
    static final AppointmentId ID = new AppointmentId(new UUID(4, 1));
    static final ManageToken TOKEN = new ManageToken("genuine-token");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    static final Instant TEN = Instant.parse("2026-11-24T05:00:00Z");

    private Salon() {}

    static Business business() {
        var profile =
                new Profile(
                        "Салон «Ару»",
                        "Стрижки",
                        new EmailAddress("owner@example.kz"),
                        new PhoneNumber("+77122123456"),
                        "Атырау, Сатпаева 1");
        var hours = WeeklyHours.everyDay(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        return new Business(
                BUSINESS,
                SLUG,
                profile,
                Business.DEFAULT_ZONE,
                hours,
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                NOW,
                1);
    }

    static BusinessPage page() {
        return new BusinessPage(
                business(),
                List.of(Category.NONE),
                List.of(haircut()),
                List.of(
                        new StaffMember(
                                BUSINESS,
                                AIGERIM,
                                "Айгерим",
                                "",
                                OtherLanguages.NONE,
                                Schedule.OF_THE_BUSINESS,
                                false,
                                1)));
    }

    static Offering haircut() {
        var duration = Duration.ofMinutes(45);
        return new Offering(
                BUSINESS,
                HAIRCUT,
                "Стрижка",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                duration,
                Money.tenge(5000),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                1);
    }

    static FreeStarts freeStarts() {
        var ten = new Offer(TEN, List.of(AIGERIM), 15, 15);
        var later = new Offer(TEN.plusSeconds(900), List.of(AIGERIM), 0, 0);
        var days =
                List.of(
                        new DayOffers(TODAY, List.of()),
                        new DayOffers(TODAY.plusDays(1), List.of(ten, later)));
        return new FreeStarts(Business.DEFAULT_ZONE, days);
    }

    static Appointment appointment() {
        var dana =
                new ClientDetails("Дана", new PhoneNumber("+77011234567"), null, "", Language.RU);
        var what = BookedOffering.of(haircut(), List.of(), AIGERIM);
        var slot = TimeSlot.lasting(what.duration(), TEN);
        var dates = List.of(TODAY.plusDays(1));
        return new Appointment(
                ID,
                day().key(),
                List.of(new Segment(what, AIGERIM, slot, slot, dates, List.of(), false)),
                dana,
                false,
                new Requested(),
                NOW,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static Agenda day() {
        return Agenda.empty(BUSINESS, AgendaKey.of(AIGERIM, TODAY.plusDays(1)));
    }

    static ManageLink link() {
        return ManageLink.to(appointment(), BUSINESS);
    }

    static MyAppointment mine() {
        var home = new AtHome(day(), appointment());
        var leeway = Leeway.of(home, BookingPolicy.STANDARD, NOW);
        return new MyAppointment(business(), AIGERIM, "Айгерим", appointment(), leeway);
    }
}
