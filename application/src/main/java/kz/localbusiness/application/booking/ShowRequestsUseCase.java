package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.domain.booking.Appointment;

@UseCase(Audience.MANAGEMENT)
class ShowRequestsUseCase implements ShowRequests {

    private final BookingOffice office;
    private final WaitingRequests requests;

    ShowRequestsUseCase(BookingOffice office, WaitingRequests requests) {
        this.office = office;
        this.requests = requests;
    }

    @Override
    public Requests show(Query query) {
        var zone = office.businesses().current().orElseThrow().zone();
        return new Requests(zone, waiting(office.clock().instant()), office.staff().everybody());
    }

    private List<Appointment> waiting(Instant now) {
        return requests.ahead(now, MOST).stream()
                .flatMap(home -> home.requestsAhead(now))
                .sorted(Comparator.comparing(visit -> visit.slot().start()))
                .limit(MOST)
                .toList();
    }
}
