package kz.localbusiness.application.catalog.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.catalog.Arrangement;

public final class InMemoryArrangements implements Arrangements {

    private static final String ONLY = "services";

    private final InMemoryRows<String, Arrangement> rows;

    public InMemoryArrangements() {
        this(new InMemoryTraces());
    }

    public InMemoryArrangements(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), ONLY),
                        Arrangement::version,
                        (one, version) ->
                                new Arrangement(
                                        one.business(), one.categories(), one.order(), version),
                        traces);
    }

    @Override
    public Arrangement current() {
        return rows.find(ONLY).orElseGet(() -> Arrangement.none(CurrentBusiness.required()));
    }

    @Override
    public void save(Arrangement arrangement) {
        rows.save(arrangement, "arrangements", ONLY);
    }

    public void clear() {
        rows.clear();
    }
}
