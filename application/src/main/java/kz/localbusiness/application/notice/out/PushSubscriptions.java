package kz.localbusiness.application.notice.out;

import java.time.Instant;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;

/// In which browsers people hear of what the current business has to tell them.
public interface PushSubscriptions {

    /// One without browsers when nothing is kept.
    PushSubscription of(PushSubscriber subscriber);

    /// One without browsers is not kept.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(PushSubscription subscription);

    /// Whatever is kept of them, and whether there is anything or not.
    void forget(PushSubscriber subscriber);

    /// What is about a visit of which there is nothing more to tell.
    void forgetOutlived(Instant now);
}
