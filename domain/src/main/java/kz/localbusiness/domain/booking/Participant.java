package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

/// Who or what takes part in a visit and can be overdrawn: a person's time, a room's time, a
/// client's allowance.
public sealed interface Participant {

    /// Stable, unique within the business.
    String name();

    record Staff(StaffId id) implements Participant {
        @Override
        public String name() {
            return "1-staff-" + id.value();
        }
    }

    record Asset(ResourceId id) implements Participant {
        @Override
        public String name() {
            return "2-resource-" + id.value();
        }
    }

    record Client(PhoneNumber phone) implements Participant {
        @Override
        public String name() {
            return "3-client-" + phone.value();
        }
    }
}
