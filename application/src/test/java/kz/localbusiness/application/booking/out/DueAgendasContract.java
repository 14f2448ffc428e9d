package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.booked;
import static kz.localbusiness.application.booking.out.AgendasFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.AgendasFixture.hold;
import static kz.localbusiness.application.booking.out.AgendasFixture.id;
import static kz.localbusiness.application.booking.out.AgendasFixture.requested;
import static kz.localbusiness.application.booking.out.AgendasFixture.withAppointments;
import static kz.localbusiness.application.booking.out.AgendasFixture.withClaims;
import static kz.localbusiness.application.booking.out.AgendasFixture.withNews;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.booking.out.DueAgendas.DueAgenda;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// Which stored agendas somebody is told to look at; the store starts empty.
public abstract class DueAgendasContract extends BusinessBoundContract {

    protected abstract Agendas agendas();

    protected abstract DueAgendas dueAgendas();

    @Test
    void namesAgendasOfAllBusinessesOldestFirst() {
        var client = AgendaKey.of(new PhoneNumber("+77011234567"));
        var second = saved(news(emptyTuesday(here), NOW.minusSeconds(20)));
        var first = saved(news(emptyTuesday(elsewhere), NOW.minusSeconds(30)));
        var third = saved(news(Agenda.empty(here, client), NOW));
        saved(news(emptyTuesday(here), NOW.plusMillis(1)));
        var quiet = emptyTuesday(here);
        saved(withAppointments(quiet, requested(quiet.key())));

        var due = dueAgendas().due(NOW, 10);

        assertThat(due).containsExactly(named(first), named(second), named(third));
    }

    @Test
    void namesAnAgendaWhenAClaimLapses() {
        var agenda = emptyTuesday(here);
        var held = hold(agenda.key());
        var claims = held.claimsOn(agenda.key()).toArray(Claim[]::new);

        saved(withClaims(agenda, claims));

        assertThat(dueAgendas().due(held.until().minusMillis(1), 10)).isEmpty();
        assertThat(dueAgendas().due(held.until(), 10)).containsExactly(named(agenda));
    }

    @Test
    void forgetsAnAgendaOnceItsNewsIsToldOn() {
        var agenda = saved(news(emptyTuesday(here), NOW));

        saved(withNews(here(() -> agendas().of(agenda.key()))));

        assertThat(dueAgendas().due(NOW, 10)).isEmpty();
    }

    @Test
    void namesNoMoreThanAskedFor() {
        var first = saved(news(emptyTuesday(here), NOW.minusSeconds(2)));
        saved(news(emptyTuesday(here), NOW.minusSeconds(1)));

        assertThat(dueAgendas().due(NOW, 1)).containsExactly(named(first));
        assertThat(dueAgendas().due(NOW, 0)).isEmpty();
    }

    private Agenda saved(Agenda agenda) {
        doAs(agenda.business(), () -> agendas().save(agenda));
        return agenda;
    }

    private static Agenda news(Agenda agenda, Instant at) {
        return withNews(agenda, booked(id(), at));
    }

    private static DueAgenda named(Agenda agenda) {
        return new DueAgenda(agenda.business(), agenda.key());
    }
}
