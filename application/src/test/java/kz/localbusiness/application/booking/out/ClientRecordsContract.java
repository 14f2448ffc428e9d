package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// What is found of one phone number; the store starts empty.
public abstract class ClientRecordsContract extends BusinessBoundContract {

    private static final PhoneNumber DANA = AgendasFixture.dana().phone();
    private static final PhoneNumber NOBODY = new PhoneNumber("+77019999999");

    protected abstract ClientRecords records();

    protected abstract Agendas agendas();

    protected abstract Waitlist waitlist();

    @Test
    void findsAgendasPageByPage() {
        var stored = new ArrayList<Agenda>();
        for (int i = 0; i < 5; i++) {
            stored.add(visited(here));
        }
        doHere(() -> agendas().save(AgendasFixture.emptyTuesday(here)));
        stored.sort(Comparator.comparing(Agenda::key));

        var first = here(() -> records().agendas(DANA, null, 3));
        var second = here(() -> records().agendas(DANA, first.getLast().key(), 3));

        assertThat(first).containsExactlyElementsOf(stored.subList(0, 3));
        assertThat(second).containsExactlyElementsOf(stored.subList(3, 5));
        assertThat(here(() -> records().agendas(DANA, second.getLast().key(), 3))).isEmpty();
        assertThat(here(() -> records().agendas(NOBODY, null, 3))).isEmpty();
    }

    @Test
    void findsWaitsPageByPageOpenOrNot() {
        var stored = new ArrayList<WaitlistEntry>();
        for (int i = 0; i < 3; i++) {
            stored.add(waiting(here, DANA));
        }
        stored.add(over(waiting(here, DANA)));
        waiting(here, NOBODY);
        stored.sort(Comparator.comparing(entry -> entry.id().value().toString()));

        var first = here(() -> records().waits(DANA, null, 3));
        var second = here(() -> records().waits(DANA, first.getLast().id(), 3));

        assertThat(first).containsExactlyElementsOf(stored.subList(0, 3));
        assertThat(second).containsExactly(stored.getLast());
        assertThat(here(() -> records().waits(DANA, second.getLast().id(), 3))).isEmpty();
    }

    @Test
    void keepsBusinessesApart() {
        visited(here);
        waiting(here, DANA);

        assertThat(elsewhere(() -> records().agendas(DANA, null, 3))).isEmpty();
        assertThat(elsewhere(() -> records().waits(DANA, null, 3))).isEmpty();
    }

    private Agenda visited(BusinessId business) {
        var empty = AgendasFixture.emptyTuesday(business);
        var visit = AgendasFixture.requested(empty.key());
        var agenda = AgendasFixture.withAppointments(empty, visit);
        doAs(business, () -> agendas().save(agenda));
        return here(() -> agendas().of(empty.key()));
    }

    private WaitlistEntry waiting(BusinessId business, PhoneNumber phone) {
        var from = LocalDate.of(2026, 11, 24);
        var entry =
                WaitlistEntry.joining(
                        business,
                        new WaitlistId(UUID.randomUUID()),
                        new OfferingId(UUID.randomUUID()),
                        null,
                        from,
                        from,
                        new ClientDetails("Дана", phone, null, "", Language.KK),
                        AgendasFixture.NOW);
        return saved(entry);
    }

    private WaitlistEntry over(WaitlistEntry entry) {
        return saved(entry.ended(AgendasFixture.NOW));
    }

    private WaitlistEntry saved(WaitlistEntry entry) {
        doAs(entry.business(), () -> waitlist().save(entry));
        return here(() -> waitlist().find(entry.id())).orElseThrow();
    }
}
