package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.ConfirmDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;

@UseCase(Audience.OWNER)
class ConfirmAppointmentUseCase implements ConfirmAppointment {

    private final StaffDays days;
    private final HeldAppointments held;
    private final Clock clock;
    private final Ids ids;

    ConfirmAppointmentUseCase(StaffDays days, Clock clock, Ids ids) {
        this.days = days;
        this.held = new HeldAppointments(days);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public ConfirmDecision confirm(Command command) {
        var id = command.appointment();
        var when = new Occurrence(clock.instant(), new EventId(ids.next()));
        var decision =
                held.dayOf(id).map(day -> day.confirm(id, when)).orElseGet(NoSuchAppointment::new);
        if (decision instanceof NowConfirmed(var day, _)) {
            days.save(day);
        }
        return decision;
    }
}
