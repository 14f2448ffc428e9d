package kz.localbusiness.application.notice;

import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.ProviderReference;
import org.jspecify.annotations.Nullable;

/// A provider tells what became of a message, of whichever business. It may tell so more than once,
/// in any order, and of messages that are none of ours; whoever calls has proven to be the
/// provider.
@FunctionalInterface
public interface TakeDeliveryReport {

    void take(Told told);

    /// @param reference the provider's
    /// @param ours by which we have named the message, null where the provider does not repeat that
    record Told(
            Channel channel,
            ProviderReference reference,
            @Nullable ProviderReference ours,
            DeliveryReport report) {

        public Told(Channel channel, ProviderReference reference, DeliveryReport report) {
            this(channel, reference, null, report);
        }
    }
}
