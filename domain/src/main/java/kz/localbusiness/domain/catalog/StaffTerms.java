package kz.localbusiness.domain.catalog;

import java.time.Duration;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What one person asks for a service and how long it takes them; null for the service's own.
public record StaffTerms(@Nullable Duration duration, @Nullable Money price) {

    public static final StaffTerms USUAL = new StaffTerms(null, null);

    public StaffTerms {
        if (duration != null && !Offering.isPossible(duration)) {
            throw new IllegalArgumentException("a service lasts 5 minutes to 12 hours");
        }
        if (price != null && !Offering.isPossible(price)) {
            throw new IllegalArgumentException("a service costs at most " + Offering.DEAREST);
        }
    }
}
