package kz.localbusiness.application.notice.out;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;

/// SMS, by one provider.
public interface TextMessages {

    /// Whether there is a provider at all.
    default boolean isOffered() {
        return true;
    }

    /// @param rest for how long it is of use; providers give up then, as far as they let us say
    ///   when
    /// @param reference our own name of this message, the same whenever it is tried again
    HandOver send(PhoneNumber to, String text, Duration rest, ProviderReference reference);

    /// What became of a message.
    ///
    /// @param reference the provider's own, or ours where its answer was lost
    /// @return empty when the provider cannot be asked; see [DeliveryReport.Standing.Unknown]
    Optional<DeliveryReport> report(PhoneNumber to, ProviderReference reference);
}
