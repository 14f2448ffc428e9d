package kz.localbusiness.application.catalog.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;

public final class InMemoryOfferings implements Offerings {

    private final InMemoryRows<OfferingId, Offering> rows;

    public InMemoryOfferings() {
        this(new InMemoryTraces());
    }

    public InMemoryOfferings(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.id()),
                        Offering::version,
                        OfferingFixture::inVersion,
                        traces);
    }

    @Override
    public List<Offering> offered() {
        return rows.all().stream()
                .filter(Offering::isOffered)
                .sorted(Comparator.comparing(Offering::name))
                .toList();
    }

    @Override
    public List<Offering> archived(int most) {
        return rows.all().stream()
                .filter(Offering::archived)
                .sorted(Comparator.comparing(Offering::name))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Offering> find(OfferingId id) {
        return rows.find(id);
    }

    @Override
    public List<Offering> findAll(Collection<OfferingId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public void save(Offering offering) {
        rows.save(offering, "offerings", offering.id().value().toString());
    }

    public void clear() {
        rows.clear();
    }
}
