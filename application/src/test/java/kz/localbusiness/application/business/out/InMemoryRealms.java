package kz.localbusiness.application.business.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Two servers; what a test has taken down does nothing.
public final class InMemoryRealms implements Realms {

    public static final String EAST = "east";
    public static final String WEST = "west";

    private final ConcurrentMap<BusinessId, String> realms = new ConcurrentHashMap<>();
    private final ConcurrentMap<BusinessId, Owner> owners = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    @Override
    public List<String> servers() {
        return List.of(EAST, WEST);
    }

    @Override
    public boolean prepare(BusinessId realm, String server) {
        if (down.contains(server)) {
            return false;
        }
        realms.put(realm, server);
        return true;
    }

    @Override
    public boolean personalise(String businessName, Owner owner) {
        var business = CurrentBusiness.required();
        var server = realms.get(business);
        if (server == null || down.contains(server)) {
            return false;
        }
        owners.put(business, owner);
        return true;
    }

    @Override
    public boolean remove(BusinessId realm, String server) {
        if (down.contains(server)) {
            return false;
        }
        realms.remove(realm);
        owners.remove(realm);
        return true;
    }

    public void goDown(String server) {
        down.add(server);
    }

    public void goDown() {
        down.addAll(servers());
    }

    public void comeBack() {
        down.clear();
    }

    public Set<BusinessId> all() {
        return Set.copyOf(realms.keySet());
    }

    public Optional<Owner> ownerOf(BusinessId business) {
        return Optional.ofNullable(owners.get(business));
    }
}
