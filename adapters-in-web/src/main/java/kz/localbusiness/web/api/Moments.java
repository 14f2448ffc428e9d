package kz.localbusiness.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// Instants as the business's clock shows them.
final class Moments {

    private Moments() {}

    static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
