package kz.localbusiness.application.business.out;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryBusinesses implements Businesses {

    private final InMemoryRows<BusinessId, Business> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.id(), one.id()),
                    Business::version,
                    InMemoryBusinesses::inVersion);

    @Override
    public Optional<Business> current() {
        return rows.find(CurrentBusiness.required());
    }

    @Override
    public void save(Business business) {
        rows.save(business);
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
                one.registeredAt(),
                version);
    }
}
