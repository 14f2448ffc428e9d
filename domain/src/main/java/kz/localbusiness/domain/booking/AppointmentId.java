package kz.localbusiness.domain.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;

public record AppointmentId(UUID value) {

    /// The same request sent twice names the same appointment, so it can exist only once.
    public static AppointmentId of(BusinessId business, IdempotencyKey key) {
        var name = "%s/%s".formatted(business, key.value());
        return new AppointmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// One visit of a series.
    ///
    /// @param place in the series, the first is 0
    public static AppointmentId of(BusinessId business, IdempotencyKey key, int place) {
        var name = "%s/%s/%d".formatted(business, key.value(), place);
        return new AppointmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
