package kz.localbusiness.features;

import java.time.Instant;
import kz.localbusiness.application.Caller;
import kz.localbusiness.domain.shared.EmailAddress;

/// The platform as a scenario meets it, whatever it runs on.
public interface World {

    <P> P port(Class<P> type);

    void itIs(Instant now);

    Instant now();

    void calls(Caller caller);

    void mailServer(boolean up);

    /// Until nothing is due any more, or cannot be done now.
    void doBackgroundWork();

    /// Messages that are due by now and were not sent.
    int waitingMessages();

    int messagesTo(EmailAddress address);
}
