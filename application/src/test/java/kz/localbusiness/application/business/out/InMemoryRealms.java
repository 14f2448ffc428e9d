package kz.localbusiness.application.business.out;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Keeps the first owner of each business, and prepares nothing while a test has it down.
public final class InMemoryRealms implements Realms {

    private final ConcurrentMap<BusinessId, Owner> owners = new ConcurrentHashMap<>();
    private volatile boolean down;

    @Override
    public boolean prepare(String businessName, Owner owner) {
        var business = CurrentBusiness.required();
        if (!down) {
            owners.putIfAbsent(business, owner);
        }
        return !down;
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    public Optional<Owner> ownerOf(BusinessId business) {
        return Optional.ofNullable(owners.get(business));
    }
}
