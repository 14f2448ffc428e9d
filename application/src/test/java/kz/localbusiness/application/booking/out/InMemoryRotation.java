package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

public final class InMemoryRotation implements Rotation {

    private final ConcurrentMap<BusinessId, ConcurrentMap<StaffId, Instant>> turns =
            new ConcurrentHashMap<>();

    @Override
    public Map<StaffId, Instant> turns() {
        return Map.copyOf(ofCurrentBusiness());
    }

    @Override
    public void took(StaffId staff, Instant at) {
        ofCurrentBusiness().merge(staff, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    private ConcurrentMap<StaffId, Instant> ofCurrentBusiness() {
        return turns.computeIfAbsent(CurrentBusiness.required(), _ -> new ConcurrentHashMap<>());
    }

    public void clear() {
        turns.remove(CurrentBusiness.required());
    }
}
