package kz.localbusiness.web.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntSupplier;

/// Which days a client may look at, on the business's clock.
///
/// @param days ahead, today not counted; asked each time, as it differs from service to service
record Horizon(ZoneId zone, LocalDate today, IntSupplier days) {

    static Horizon of(ZoneId zone, Clock clock, IntSupplier days) {
        return new Horizon(zone, LocalDate.now(clock.withZone(zone)), days);
    }

    LocalDate lastDay() {
        return today.plusDays(days.getAsInt());
    }
}
