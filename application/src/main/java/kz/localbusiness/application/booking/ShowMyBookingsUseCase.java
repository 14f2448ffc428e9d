package kz.localbusiness.application.booking;

import static java.util.stream.Collectors.toMap;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisits.Entry;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.Business;
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
        return callers.current() instanceof Caller.Member member && member.phone() != null
                ? page(entries(member.phone(), query), member.phone())
                : new NoVerifiedPhone();
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
        var names =
                office.staff().everybody().stream()
                        .collect(toMap(StaffMember::id, StaffMember::name));
        var business = office.businesses().current().orElseThrow();
        var bookings =
                shown.stream()
                        .flatMap(entry -> visit(entry, homes, phone).stream())
                        .map(visit -> booking(visit, business, names))
                        .toList();
        return new Page(bookings, found.size() > PAGE ? shown.getLast().place() : "");
    }

    private static Optional<Appointment> visit(
            Entry entry, Map<AgendaKey, Agenda> homes, PhoneNumber phone) {
        return Optional.ofNullable(homes.get(entry.home()))
                .flatMap(home -> home.appointment(entry.appointment()))
                .filter(visit -> visit.client().phone().equals(phone));
    }

    private MyBooking booking(Appointment visit, Business business, Map<StaffId, String> names) {
        var staff = visit.segments().getFirst().staff();
        var mine = new MyAppointment(business, staff, names.getOrDefault(staff, ""), visit);
        return new MyBooking(mine, links.sign(ManageLink.to(visit, business.id())));
    }
}
