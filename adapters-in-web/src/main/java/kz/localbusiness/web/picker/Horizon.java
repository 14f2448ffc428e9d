package kz.localbusiness.web.picker;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntSupplier;

/// Which days a client may look at, on the business's clock.
///
/// @param days ahead, today not counted; asked each time, as it differs from service to service
public record Horizon(ZoneId zone, LocalDate today, IntSupplier days) {

    public static Horizon of(ZoneId zone, Clock clock, IntSupplier days) {
        return new Horizon(zone, LocalDate.ofInstant(clock.instant(), zone), days);
    }

    public LocalDate lastDay() {
        return today.plusDays(days.getAsInt());
    }
}
