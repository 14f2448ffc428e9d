package kz.localbusiness.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.out.AuditFixture;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.InMemoryAuditLog;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.application.audit.out.Traces;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class RelayTracesTest {

    private static final Instant NOON = Instant.parse("2026-11-28T07:00:00Z");

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final InMemoryTraces traces = new InMemoryTraces();
    private final InMemoryAuditLog log = new InMemoryAuditLog();

    @Test
    void bringsAnEntryIntoTheLogOnceHoweverOftenItIsKilled() {
        leave("SaveOffering");
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException().isThrownBy(() -> relay(new Dying(traces)));
        }
        assertThat(entries()).hasSize(1);

        relay(traces);

        assertThat(entries()).hasSize(1);
        assertThat(traces.due(NOON, 10)).isEmpty();
    }

    /// Killed before the first entry is in the log: nothing is lost either.
    @Test
    void losesNothingOfWhatWasNeverRelayed() {
        leave("SaveOffering");
        leave("ArchiveOffering");

        relay(traces);

        assertThat(entries())
                .extracting(entry -> entry.act().useCase())
                .containsExactlyInAnyOrder("SaveOffering", "ArchiveOffering");
    }

    @Test
    void offersNoWayToChangeTheLog() {
        assertThat(Arrays.stream(AuditLog.class.getMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("append", "count", "page");
    }

    private void leave(String useCase) {
        var act = AuditFixture.act(useCase, "ainur", NOON);
        var entry = AuditEntry.of(act, new RecordName("offerings", "a"), List.of());
        traces.leave(business, "row", List.of(entry));
    }

    private void relay(Traces from) {
        var place = traces.due(NOON, 1).getFirst();
        CurrentBusiness.<Boolean>as(
                business,
                () -> {
                    AuditUseCases.relayTraces(from, log).relay(new RelayTraces.Command(place));
                    return true;
                });
    }

    private List<AuditEntry> entries() {
        return CurrentBusiness.as(business, () -> log.page(Filter.ALL, 10));
    }

    /// The process ends before it forgets.
    private record Dying(Traces traces) implements Traces {

        @Override
        public List<Place> due(Instant now, int most) {
            return traces.due(now, most);
        }

        @Override
        public List<AuditEntry> in(Place place) {
            return traces.in(place);
        }

        @Override
        public void forget(Place place, List<AuditEntry> entries) {
            throw new IllegalStateException("killed");
        }
    }
}
