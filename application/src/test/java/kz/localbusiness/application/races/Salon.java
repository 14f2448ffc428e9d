package kz.localbusiness.application.races;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// A small business in which everything meets: buffers, rooms, a group, limits, late hours.
public final class Salon {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final int DAYS = 3;
    static final int LIMIT = 4;
    static final int SEATS = 4;
    public static final Instant OPENING =
            MONDAY.atTime(8, 0, 0, 123_456_789).atZone(Business.DEFAULT_ZONE).toInstant();

    /// How many clients the limit holds for; the owner books past the rules for others.
    static final int CLIENTS = 40;

    public final BusinessId business;
    final List<StaffId> staff;
    final List<ResourceId> rooms;
    final OfferingId haircut;
    final OfferingId massage;
    final OfferingId yoga;

    public Salon(UUID name) {
        business = new BusinessId(name);
        staff = IntStream.range(0, 3).mapToObj(i -> new StaffId(part(2, i))).toList();
        rooms = IntStream.range(0, 2).mapToObj(i -> new ResourceId(part(3, i))).toList();
        haircut = new OfferingId(part(4, 0));
        massage = new OfferingId(part(4, 1));
        yoga = new OfferingId(part(4, 2));
    }

    public void open(Stores stores) {
        call(() -> {
            stores.businesses().save(stored());
            staff.forEach(one -> stores.staff().save(member(one)));
            services().forEach(stores.offerings()::save);
            return true;
        });
    }

    Instant at(int day, LocalTime time) {
        return MONDAY.plusDays(day).atTime(time).atZone(Business.DEFAULT_ZONE).toInstant();
    }

    ClientDetails client(int number) {
        var phone = new PhoneNumber("+7701%07d".formatted(number));
        return new ClientDetails(
                "Client " + number, phone, new EmailAddress("c@example.kz"), "", Language.RU);
    }

    /// Whatever is stored, asked for by name.
    List<Agenda> agendas(Stores stores) {
        var dates = MONDAY.minusDays(1).datesUntil(MONDAY.plusDays(30)).toList();
        var dated =
                dates.stream()
                        .flatMap(date ->
                                Stream.concat(
                                        staff.stream().map(one -> AgendaKey.of(one, date)),
                                        rooms.stream().map(one -> AgendaKey.of(one, date))));
        var clients =
                IntStream.range(0, 2 * CLIENTS).mapToObj(i -> AgendaKey.of(client(i).phone()));
        return call(() -> stores.agendas().all(Stream.concat(dated, clients).toList()));
    }

    <T> T call(Supplier<T> work) {
        return CurrentBusiness.as(business, work);
    }

    private List<Offering> services() {
        var cleaning = new Buffers(Duration.ofMinutes(5), Duration.ofMinutes(10));
        var room = List.of(new ResourceNeed(rooms));
        return List.of(
                service(
                        haircut,
                        "Haircut",
                        30,
                        new Delivery(cleaning, 1, Performers.EVERYBODY, List.of(), List.of())),
                service(
                        massage,
                        "Massage",
                        60,
                        new Delivery(cleaning, 1, Performers.EVERYBODY, room, List.of())),
                service(
                        yoga,
                        "Yoga",
                        45,
                        new Delivery(Buffers.NONE, SEATS, Performers.EVERYBODY, room, List.of())));
    }

    private Offering service(OfferingId id, String name, int minutes, Delivery delivery) {
        return new Offering(
                business,
                id,
                name,
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofMinutes(minutes),
                Money.tenge(5_000),
                delivery,
                PolicyOverrides.NONE,
                false,
                0);
    }

    private StaffMember member(StaffId id) {
        return StaffMember.named(business, id, "Staff " + id.value());
    }

    private Business stored() {
        var usual = BookingPolicy.STANDARD;
        var policy =
                new BookingPolicy(
                        usual.window(),
                        usual.changes(),
                        new BookingLimits(LIMIT, BookingLimits.UNLIMITED),
                        Approval.BY_OWNER,
                        false,
                        usual.holds());
        return new Business(
                business,
                new Slug("salon-" + Long.toHexString(business.value().getLeastSignificantBits())),
                Profile.named("Salon", new EmailAddress("owner@example.kz")),
                Business.DEFAULT_ZONE,
                WeeklyHours.everyDay(new OpeningHours(LocalTime.of(9, 0), LocalTime.MIDNIGHT)),
                policy,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                Instant.EPOCH,
                0);
    }

    private UUID part(int kind, int number) {
        var name = "%s/%d/%d".formatted(business, kind, number);
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
