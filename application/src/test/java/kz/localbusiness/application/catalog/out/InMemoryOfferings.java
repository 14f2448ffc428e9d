package kz.localbusiness.application.catalog.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;

public final class InMemoryOfferings implements Offerings {

    private final InMemoryRows<OfferingId, Offering> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.id()),
                    Offering::version,
                    InMemoryOfferings::inVersion);

    @Override
    public List<Offering> offered() {
        return rows.all().stream()
                .filter(one -> !one.archived())
                .sorted(Comparator.comparing(Offering::name))
                .toList();
    }

    @Override
    public Optional<Offering> find(OfferingId id) {
        return rows.find(id);
    }

    @Override
    public void save(Offering offering) {
        rows.save(offering);
    }

    private static Offering inVersion(Offering one, long version) {
        return new Offering(
                one.business(),
                one.id(),
                one.name(),
                one.description(),
                one.category(),
                one.duration(),
                one.price(),
                one.delivery(),
                one.overrides(),
                one.archived(),
                version);
    }
}
