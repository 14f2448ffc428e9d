package kz.localbusiness.application.notice;

import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.ProviderReference;

/// A provider tells what became of a message, of whichever business. It may tell so more than once,
/// in any order, and of messages that are none of ours; whoever calls has proven to be the
/// provider.
@FunctionalInterface
public interface TakeDeliveryReport {

    void take(Told told);

    record Told(Channel channel, ProviderReference reference, DeliveryReport report) {}
}
