package kz.localbusiness.application.export.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.export.out.DueExports.DueExport;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// What a store of exports keeps and finds.
public abstract class ExportsContract {

    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");

    private final BusinessId salon = new BusinessId(UUID.randomUUID());
    private final BusinessId barber = new BusinessId(UUID.randomUUID());

    protected abstract Exports exports();

    protected abstract DueExports due();

    @Test
    void keepsAnExportThroughItsLife() {
        var id = requested(salon, NOW);
        change(id, export -> export.progressed(3, 7));
        assertThat(find(id).done()).isEqualTo(3);

        change(id, export -> export.ready(1234, NOW.plusSeconds(60)));

        var ready = find(id);
        assertThat(ready.isReady()).isTrue();
        assertThat(ready.total()).isEqualTo(7);
        assertThat(ready.bytes()).isEqualTo(1234);
        assertThat(ready.requestedAt()).isEqualTo(NOW);
        assertThat(ready.ended()).isEqualTo(NOW.plusSeconds(60));
        assertThat(ready.fetchedAt()).isNull();

        in(salon, () -> exports().save(ready.fetched(NOW.plusSeconds(90))));

        assertThat(find(id).fetchedAt()).isEqualTo(NOW.plusSeconds(90));
        assertThat(find(id).bytes()).isEqualTo(1234);
    }

    @Test
    void letsOneOfABusinessBeUnderway() {
        requested(salon, NOW);

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> requested(salon, NOW));

        requested(barber, NOW);
    }

    @Test
    void refusesWhatChangedSinceItWasRead() {
        var read = find(requested(salon, NOW));
        in(salon, () -> exports().progress(read.progressed(1, 2)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> in(salon, () -> exports().progress(read.progressed(2, 2))));
    }

    @Test
    void showsTheLatestFirstAndNoneOfOthers() {
        var first = requested(salon, NOW);
        change(first, export -> export.ready(1, NOW));
        var second = requested(salon, NOW.plusSeconds(1));

        assertThat(latest(salon, 9)).extracting(Export::id).containsExactly(second, first);
        assertThat(latest(salon, 1)).extracting(Export::id).containsExactly(second);
        assertThat(latest(barber, 9)).isEmpty();
        assertThat(CurrentBusiness.as(barber, () -> exports().find(first))).isEmpty();
    }

    @Test
    void tellsWhatIsUnderway() {
        var waiting = requested(salon, NOW);
        var running = requested(barber, NOW);
        in(barber, () -> exports().progress(find(barber, running).progressed(1, 2)));

        assertThat(due().underway(1_000))
                .contains(new DueExport(salon, waiting), new DueExport(barber, running));

        change(waiting, export -> export.ready(1, NOW));
        assertThat(due().underway(1_000)).doesNotContain(new DueExport(salon, waiting));
    }

    @Test
    void tellsWhatWasKeptLongEnough() {
        var id = requested(salon, NOW);
        var name = new DueExport(salon, id);
        assertThat(due().outlived(NOW.plus(Duration.ofDays(99)), 1_000)).doesNotContain(name);
        change(id, export -> export.ready(1, NOW));

        assertThat(due().outlived(NOW.plus(Export.KEPT).minusMillis(1), 1_000))
                .doesNotContain(name);
        assertThat(due().outlived(NOW.plus(Export.KEPT), 1_000)).contains(name);

        in(salon, () -> exports().remove(id));
        assertThat(due().outlived(NOW.plus(Export.KEPT), 1_000)).doesNotContain(name);
        assertThat(latest(salon, 9)).isEmpty();
    }

    private ExportId requested(BusinessId business, Instant at) {
        var id = new ExportId(UUID.randomUUID());
        in(business, () -> exports().save(Export.requested(id, business, at)));
        return id;
    }

    private void change(ExportId id, UnaryOperator<Export> change) {
        in(salon, () -> exports().progress(change.apply(find(id))));
    }

    private Export find(ExportId id) {
        return find(salon, id);
    }

    private Export find(BusinessId business, ExportId id) {
        return CurrentBusiness.as(business, () -> exports().find(id)).orElseThrow();
    }

    private List<Export> latest(BusinessId business, int most) {
        return CurrentBusiness.as(business, () -> exports().latest(most));
    }

    private static void in(BusinessId business, Runnable work) {
        Supplier<Boolean> done =
                () -> {
                    work.run();
                    return true;
                };
        CurrentBusiness.as(business, done);
    }
}
