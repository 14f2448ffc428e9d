package kz.localbusiness.domain.notice;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a provider says of a message that it has taken.
///
/// @param at by our own clock: zones of providers are not all known
/// @param price null when the provider does not say
public record DeliveryReport(Standing standing, Instant at, @Nullable Money price) {

    public sealed interface Standing {

        /// The provider has no such message, for certain.
        record Unknown() implements Standing {}

        record Underway() implements Standing {}

        record Delivered() implements Standing {}

        record Failed(DeliveryFailure why) implements Standing {}
    }
}
