package kz.localbusiness.domain.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;

public record AppointmentId(UUID value) {

    /// The same request sent twice names the same appointment, so it can exist only once.
    public static AppointmentId of(BusinessId business, IdempotencyKey key) {
        return named("%s/%s".formatted(business, key.value()));
    }

    /// One visit of a series.
    ///
    /// @param place in the series, the first is 0
    public static AppointmentId of(BusinessId business, IdempotencyKey key, int place) {
        return named("%s/%s/%d".formatted(business, key.value(), place));
    }

    static AppointmentId named(String name) {
        return new AppointmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
