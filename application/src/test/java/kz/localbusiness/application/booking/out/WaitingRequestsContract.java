package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

/// Which agendas have requests; the store starts empty.
public abstract class WaitingRequestsContract extends BusinessBoundContract {

    private static final Instant NINE = AgendasFixture.NINE;
    private static final Instant TEN = NINE.plusSeconds(3600);

    protected abstract WaitingRequests requests();

    protected abstract Agendas agendas();

    @Test
    void findsThoseThatEndFirstFirst() {
        var late = saved(here, TEN, new Requested());
        var early = saved(here, NINE, new Requested());
        saved(here, NINE, new Confirmed(AgendasFixture.NOW));

        assertThat(here(() -> requests().ahead(AgendasFixture.NOW, 10)))
                .containsExactly(early, late);
        assertThat(here(() -> requests().ahead(AgendasFixture.NOW, 1))).containsExactly(early);
    }

    @Test
    void findsWhoAsksForAChange() {
        var empty = AgendasFixture.emptyTuesday(here);
        var parts =
                List.of(
                        AgendasFixture.haircut(
                                empty.key(), TimeSlot.lasting(Duration.ofMinutes(45), NINE)));
        var visit = AgendasFixture.visit(empty.key(), parts, new Confirmed(AgendasFixture.NOW));
        var when = new Occurrence(AgendasFixture.NOW, new EventId(visit.id().value()));
        var home = new AtHome(AgendasFixture.withAppointments(empty, visit), visit);
        var asked = (AskDecision.Asked) home.ask("Later?", when);
        doAs(here, () -> agendas().save(asked.agenda()));

        assertThat(here(() -> requests().ahead(AgendasFixture.NOW, 10)))
                .singleElement()
                .extracting(Agenda::key)
                .isEqualTo(empty.key());
    }

    @Test
    void findsNothingThatIsOver() {
        saved(here, NINE, new Requested());

        assertThat(here(() -> requests().ahead(NINE.plusSeconds(2699), 10))).hasSize(1);
        assertThat(here(() -> requests().ahead(NINE.plusSeconds(2700), 10))).isEmpty();
    }

    @Test
    void keepsBusinessesApart() {
        saved(here, NINE, new Requested());

        assertThat(elsewhere(() -> requests().ahead(AgendasFixture.NOW, 10))).isEmpty();
    }

    private Agenda saved(BusinessId business, Instant start, AppointmentState state) {
        var empty = AgendasFixture.emptyTuesday(business);
        var slot = TimeSlot.lasting(Duration.ofMinutes(45), start);
        var parts = List.of(AgendasFixture.haircut(empty.key(), slot));
        var visit = AgendasFixture.visit(empty.key(), parts, state);
        var agenda = AgendasFixture.withAppointments(empty, visit);
        doAs(business, () -> agendas().save(agenda));
        return here(() -> agendas().of(empty.key()));
    }
}
