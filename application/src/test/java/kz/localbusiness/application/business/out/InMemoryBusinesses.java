package kz.localbusiness.application.business.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

import java.util.List;
import java.util.Optional;

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
                one.registeredAt(),
                version);
    }
}
