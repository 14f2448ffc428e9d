package kz.localbusiness.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Aigerim's salon in Atyrau, open from 09:00 to 18:00, on a platform of fakes on Monday at 09:00.
public final class OpenSalon {

    public static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);

    public final InMemoryPlatform platform;
    public final BusinessId business;
    public final StaffId aigerim;
    public final OfferingId haircut;

    public OpenSalon() {
        this(new InMemoryPlatform(), 0);
    }

    /// One of several on the same platform.
    public OpenSalon(InMemoryPlatform platform, int number) {
        this.platform = platform;
        this.business = new BusinessId(new UUID(1, number));
        this.aigerim = new StaffId(new UUID(2, number));
        this.haircut = new OfferingId(new UUID(3, number));
        var email = new EmailAddress("aigerim@example.kz");
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var salon =
                new Business(
                        business,
                        new Slug(number == 0 ? "salon" : "salon-" + number),
                        Profile.named("Salon", email),
                        Business.DEFAULT_ZONE,
                        WeeklyHours.everyDay(hours),
                        BookingPolicy.STANDARD,
                        Closures.NONE,
                        Stage.OPEN,
                        null,
                        null,
                        Instant.EPOCH,
                        0);
        run(() -> platform.businesses.save(salon));
        run(() -> platform.staff.save(StaffMember.named(business, aigerim, "Aigerim")));
        run(() -> platform.offerings.save(anHourOfHaircut()));
    }

    public Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(Business.DEFAULT_ZONE).toInstant();
    }

    /// As Dana, who can be written to.
    public Appointment booked(LocalDate date, String time) {
        var command =
                BookAppointment.Command.of(
                        business,
                        new IdempotencyKey(date + "." + time),
                        haircut,
                        aigerim,
                        at(date, time),
                        dana());
        var answer = platform.port(BookAppointment.class).book(command);
        return ((Booked) answer.decision()).appointment();
    }

    public MoveMyAppointment.Command move(Appointment appointment, LocalDate date, String time) {
        var link = platform.links.sign(ManageLink.to(appointment, business));
        return new MoveMyAppointment.Command(business, appointment.id(), link, at(date, time));
    }

    public RelayNews.Command relay(LocalDate date) {
        return new RelayNews.Command(business, AgendaKey.of(aigerim, date));
    }

    public Agenda day(LocalDate date) {
        return CurrentBusiness.as(business, () -> platform.agendas.of(AgendaKey.of(aigerim, date)));
    }

    public <T> T call(Supplier<T> work) {
        return CurrentBusiness.as(business, work);
    }

    public void run(Runnable work) {
        CurrentBusiness.<Boolean>as(
                business,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static ClientDetails dana() {
        return new ClientDetails(
                "Dana",
                new PhoneNumber("+77011234567"),
                new EmailAddress("dana@example.kz"),
                "",
                Language.RU);
    }

    private Offering anHourOfHaircut() {
        return new Offering(
                business,
                haircut,
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofHours(1),
                Money.tenge(5_000),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }
}
