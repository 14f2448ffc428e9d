package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

/// Which agendas have visits that are over and not paid; the store starts empty.
public abstract class UnpaidVisitsContract extends BusinessBoundContract {

    private static final Instant NOW = AgendasFixture.NOW;
    private static final Instant NINE = AgendasFixture.NINE;
    private static final Instant TEN = NINE.plusSeconds(3600);

    protected abstract UnpaidVisits unpaid();

    protected abstract Agendas agendas();

    @Test
    void findsTheLatestFirst() {
        var early = saved(here, NINE, new Completed(NOW));
        var late = saved(here, TEN, new Completed(NOW));
        saved(here, TEN, new Arrived(NOW));

        assertThat(here(() -> unpaid().latest(Instant.EPOCH, 10))).containsExactly(late, early);
        assertThat(here(() -> unpaid().latest(Instant.EPOCH, 1))).containsExactly(late);
        assertThat(here(() -> unpaid().latest(TEN, 10))).containsExactly(late);
    }

    @Test
    void findsNothingThatIsPaid() {
        var agenda = saved(here, NINE, new Completed(NOW));
        var paid = AgendasFixture.paid(agenda.appointments().getFirst());

        doHere(() -> agendas().save(agenda.with(paid)));

        assertThat(here(() -> unpaid().latest(Instant.EPOCH, 10))).isEmpty();
    }

    @Test
    void keepsBusinessesApart() {
        saved(here, NINE, new Completed(NOW));

        assertThat(elsewhere(() -> unpaid().latest(Instant.EPOCH, 10))).isEmpty();
    }

    private Agenda saved(BusinessId business, Instant start, AppointmentState state) {
        var empty = AgendasFixture.emptyTuesday(business);
        var slot = TimeSlot.lasting(Duration.ofMinutes(45), start);
        var parts = List.of(AgendasFixture.haircut(empty.key(), slot));
        Appointment visit = AgendasFixture.visit(empty.key(), parts, state);
        var agenda = AgendasFixture.withAppointments(empty, visit);
        doAs(business, () -> agendas().save(agenda));
        return here(() -> agendas().of(empty.key()));
    }
}
