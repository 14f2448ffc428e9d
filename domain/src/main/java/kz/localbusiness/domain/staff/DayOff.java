package kz.localbusiness.domain.staff;

import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Holiday;

/// Why someone does not work on a date on which the week would let them.
public sealed interface DayOff {

    record ClosedBusiness(Closure closure) implements DayOff {}

    record OnHoliday(Holiday holiday) implements DayOff {}

    record Away(ScheduleException exception) implements DayOff {
        @Override
        public Away toldToClients() {
            return new Away(exception.toldToClients());
        }
    }

    /// Without what is for the owner's eyes.
    default DayOff toldToClients() {
        return this;
    }
}
