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
}
