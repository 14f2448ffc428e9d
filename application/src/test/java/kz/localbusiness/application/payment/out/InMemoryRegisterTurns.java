package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryRegisterTurns implements RegisterTurns {

    private final Map<BusinessId, Instant> taken = new HashMap<>();

    @Override
    public synchronized boolean take(Instant now, Instant until) {
        var last = taken.get(CurrentBusiness.required());
        if (last != null && now.isBefore(last)) {
            return false;
        }
        taken.put(CurrentBusiness.required(), until);
        return true;
    }

    @Override
    public synchronized void end(Instant until) {
        taken.remove(CurrentBusiness.required(), until);
    }

    /// Of the current business.
    public synchronized void clear() {
        taken.remove(CurrentBusiness.required());
    }
}
