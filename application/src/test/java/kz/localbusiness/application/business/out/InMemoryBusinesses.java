package kz.localbusiness.application.business.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryBusinesses implements Businesses {

    private final InMemoryRows<BusinessId, Business> rows;

    public InMemoryBusinesses() {
        this(new InMemoryTraces());
    }

    public InMemoryBusinesses(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.id(), one.id()),
                        Business::version,
                        InMemoryBusinesses::inVersion,
                        traces);
    }

    @Override
    public Optional<Business> current() {
        return rows.find(CurrentBusiness.required());
    }

    @Override
    public void save(Business business) {
        rows.save(business, "businesses", "business");
    }

    public List<Business> ofEveryone() {
        return rows.ofEveryBusiness();
    }

    private static Business inVersion(Business one, long version) {
        return new Business(
                one.id(),
                one.slug(),
                one.profile(),
                one.zone(),
                one.hours(),
                one.policy(),
                one.closures(),
                one.stage(),
                one.suspension(),
                one.closing(),
                one.formerSlugs(),
                one.registeredAt(),
                version);
    }

    public void clear() {
        rows.clear();
    }
}
