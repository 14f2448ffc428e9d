package kz.localbusiness.application.notice;

import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Somebody answers a message, of whichever business, that they want no more of them that way. They
/// may say so more than once; whoever calls has proven to be the provider.
@FunctionalInterface
public interface TakeStopWord {

    void take(Said said);

    record Said(Channel channel, PhoneNumber from) {}
}
