package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

/// What is found of all visits; the store starts empty.
public abstract class VisitRecordsContract extends BusinessBoundContract {

    protected abstract VisitRecords records();

    protected abstract Agendas agendas();

    protected abstract Waitlist waitlist();

    @Test
    void findsEveryAgendaOnceSliceBySlice() {
        var stored = new ArrayList<Agenda>();
        for (int i = 0; i < 5; i++) {
            stored.add(visited());
        }

        var found = new ArrayList<Agenda>();
        var slice = here(() -> records().agendas("", 2));
        found.addAll(slice.records());
        while (!slice.next().isEmpty()) {
            var after = slice.next();
            slice = here(() -> records().agendas(after, 2));
            found.addAll(slice.records());
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(here(() -> records().countAgendas())).isEqualTo(5);
    }

    @Test
    void findsEveryoneWhoWaitedOpenOrNot() {
        var open = saved(waiting());
        var over = saved(saved(waiting()).ended(AgendasFixture.NOW));

        var first = here(() -> records().waits("", 1));
        var second = here(() -> records().waits(first.next(), 9));

        var both = new ArrayList<>(first.records());
        both.addAll(second.records());
        assertThat(both).containsExactlyInAnyOrder(open, over);
        assertThat(second.next()).isEmpty();
        assertThat(here(() -> records().countWaits())).isEqualTo(2);
    }

    @Test
    void keepsBusinessesApart() {
        visited();
        saved(waiting());

        assertThat(elsewhere(() -> records().agendas("", 9)).records()).isEqualTo(List.of());
        assertThat(elsewhere(() -> records().waits("", 9)).records()).isEqualTo(List.of());
        assertThat(elsewhere(() -> records().countAgendas())).isZero();
        assertThat(elsewhere(() -> records().countWaits())).isZero();
    }

    private Agenda visited() {
        var empty = AgendasFixture.emptyTuesday(here);
        var visit = AgendasFixture.requested(empty.key());
        var agenda = AgendasFixture.withAppointments(empty, visit);
        doHere(() -> agendas().save(agenda));
        return here(() -> agendas().of(empty.key()));
    }

    private WaitlistEntry waiting() {
        var from = LocalDate.of(2026, 11, 24);
        var phone = AgendasFixture.dana().phone();
        return WaitlistEntry.joining(
                here,
                new WaitlistId(UUID.randomUUID()),
                new OfferingId(UUID.randomUUID()),
                null,
                from,
                from,
                new ClientDetails("Дана", phone, null, "", Language.KK),
                AgendasFixture.NOW);
    }

    private WaitlistEntry saved(WaitlistEntry entry) {
        doHere(() -> waitlist().save(entry));
        return here(() -> waitlist().find(entry.id())).orElseThrow();
    }
}
