package kz.localbusiness.application.export.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;

/// Of all businesses, of which a call sees the current one's only.
public final class InMemoryExports implements Exports, DueExports {

    private final List<Export> rows = new ArrayList<>();
    private final InMemoryTraces traces;

    public InMemoryExports(InMemoryTraces traces) {
        this.traces = traces;
    }

    @Override
    public synchronized Optional<Export> find(ExportId id) {
        return ours().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<Export> latest(int most) {
        return ours().stream()
                .sorted(Comparator.comparing(Export::requestedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void save(Export export) {
        progress(export);
        var id = export.id().toString();
        traces.leave(export.business(), id, traces.ofRecord("exports", id));
    }

    @Override
    public synchronized void progress(Export export) {
        if (!export.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a row of another business");
        }
        var stored = find(export.id());
        var isSecond =
                export.isUnderway()
                        && ours().stream()
                                .anyMatch(one -> one.isUnderway() && !one.id().equals(export.id()));
        if (isSecond || stored.map(Export::version).orElse(0L) != export.version()) {
            throw new StaleState("an export");
        }
        stored.ifPresent(rows::remove);
        rows.add(export.inVersion(export.version() + 1));
    }

    @Override
    public synchronized void remove(ExportId id) {
        find(id).ifPresent(rows::remove);
    }

    @Override
    public synchronized List<DueExport> underway(int most) {
        return rows.stream()
                .filter(Export::isUnderway)
                .limit(most)
                .map(InMemoryExports::due)
                .toList();
    }

    @Override
    public synchronized List<DueExport> outlived(Instant now, int most) {
        return rows.stream()
                .filter(one -> one.keptUntil() != null && !one.keptUntil().isAfter(now))
                .limit(most)
                .map(InMemoryExports::due)
                .toList();
    }

    private List<Export> ours() {
        return rows.stream()
                .filter(one -> one.business().equals(CurrentBusiness.required()))
                .toList();
    }

    private static DueExport due(Export export) {
        return new DueExport(export.business(), export.id());
    }
}
