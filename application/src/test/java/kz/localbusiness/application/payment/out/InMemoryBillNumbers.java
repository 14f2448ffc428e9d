package kz.localbusiness.application.payment.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryBillNumbers implements BillNumbers {

    private final Map<Key, AppointmentId> visits = new HashMap<>();

    private record Key(BusinessId business, BillNumber number) {}

    @Override
    public synchronized Optional<AppointmentId> find(BillNumber number) {
        return Optional.ofNullable(visits.get(key(number)));
    }

    @Override
    public synchronized AppointmentId claim(BillNumber number, AppointmentId visit) {
        return visits.computeIfAbsent(key(number), _ -> visit);
    }

    private static Key key(BillNumber number) {
        return new Key(CurrentBusiness.required(), number);
    }
}
