package kz.localbusiness.application.booking;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisits.Entry;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// The entries say where to look; what is shown is what the homes say by now.
@UseCase(Audience.CLIENTS)
class ShowMyBookingsUseCase implements ShowMyBookings {

    private final BookingOffice office;
    private final ClientVisits visits;
    private final ManageLinks links;
    private final Callers callers;

    ShowMyBookingsUseCase(
            BookingOffice office, ClientVisits visits, ManageLinks links, Callers callers) {
        this.office = office;
        this.visits = visits;
        this.links = links;
        this.callers = callers;
    }

    @Override
    public Answer show(Query query) {
        return callers.current()
                .phoneAt(query.business())
                .<Answer>map(phone -> page(entries(phone, query), phone))
                .orElseGet(NoVerifiedPhone::new);
    }

    private List<Entry> entries(PhoneNumber phone, Query query) {
        var now = office.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var place = query.after().isEmpty() ? now : query.after();
        return query.period() == Period.UPCOMING
                ? visits.after(phone, place, PAGE + 1)
                : visits.before(phone, place, PAGE + 1);
    }

    private Page page(List<Entry> found, PhoneNumber phone) {
        var shown = found.stream().limit(PAGE).toList();
        var homes =
                office.agendas().all(shown.stream().map(Entry::home).distinct().toList()).stream()
                        .collect(toMap(Agenda::key, agenda -> agenda));
        var visits = shown.stream().flatMap(entry -> visit(entry, homes, phone).stream()).toList();
        return new Page(bookings(visits), found.size() > PAGE ? shown.getLast().place() : "");
    }

    private List<MyBooking> bookings(List<AtHome> visits) {
        var names =
                office.staff().everybody().stream()
                        .collect(toMap(StaffMember::id, StaffMember::name));
        var ids =
                visits.stream()
                        .flatMap(one -> one.visit().segments().stream())
                        .map(segment -> segment.offering().id())
                        .collect(toSet());
        var offerings = office.offerings().findAll(ids);
        var business = office.businesses().current().orElseThrow();
        return visits.stream().map(one -> booking(one, business, names, offerings)).toList();
    }

    private static Optional<AtHome> visit(
            Entry entry, Map<AgendaKey, Agenda> homes, PhoneNumber phone) {
        return Optional.ofNullable(homes.get(entry.home()))
                .flatMap(home -> AtHome.in(home, entry.appointment()))
                .filter(found -> found.visit().client().phone().equals(phone));
    }

    private MyBooking booking(
            AtHome home, Business business, Map<StaffId, String> names, List<Offering> offerings) {
        var visit = home.visit();
        var staff = visit.segments().getFirst().staff();
        var policy = Bookable.policyOf(visit, business, offerings);
        var leeway = Leeway.of(home, policy, office.clock().instant());
        var mine = new MyAppointment(business, staff, names.getOrDefault(staff, ""), visit, leeway);
        return new MyBooking(mine, links.sign(ManageLink.to(visit, business.id())));
    }
}
