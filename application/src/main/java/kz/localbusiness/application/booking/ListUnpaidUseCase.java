package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;

@UseCase(Audience.MANAGEMENT)
class ListUnpaidUseCase implements ListUnpaid {

    private static final Comparator<Appointment> LATEST_FIRST =
            Comparator.comparing((Appointment visit) -> visit.slot().start()).reversed();

    private final BookingOffice office;
    private final UnpaidVisits unpaid;

    ListUnpaidUseCase(BookingOffice office, UnpaidVisits unpaid) {
        this.office = office;
        this.unpaid = unpaid;
    }

    @Override
    public Unpaid list(Query query) {
        var zone = office.businesses().current().orElseThrow().zone();
        return new Unpaid(zone, visits(), office.staff().everybody());
    }

    private List<Appointment> visits() {
        return unpaid.latest(Instant.EPOCH, MOST).stream()
                .flatMap(Agenda::unpaid)
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
