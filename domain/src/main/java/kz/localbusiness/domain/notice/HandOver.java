package kz.localbusiness.domain.notice;

import java.time.Duration;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What has come of handing a message to a provider.
public sealed interface HandOver {

    /// The provider has it; whether it arrives is told later, if at all.
    ///
    /// @param price null when the provider does not say
    record Accepted(@Nullable ProviderReference reference, @Nullable Money price)
            implements HandOver {}

    /// The provider will not take this one.
    record Refused(DeliveryFailure why) implements HandOver {}

    /// The provider takes nothing now, and has not taken this one.
    ///
    /// @param pause how long it wants to be left alone; null when it does not say
    record NotNow(@Nullable Duration pause) implements HandOver {}

    /// The answer was lost: the provider may have it.
    ///
    /// @param reference by which it is looked for at this provider alone; null where only our own
    ///   name of it is known
    record Unclear(@Nullable ProviderReference reference) implements HandOver {

        public Unclear() {
            this(null);
        }
    }
}
