package kz.localbusiness.application.notice.out;

import java.net.URI;
import java.time.Duration;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.PushAddress;

/// Messages that a browser shows, also while no page of ours is open. Where they go is up to each
/// browser: what comes of one says nothing of another.
@FunctionalInterface
public interface PushMessages {

    /// Whether it is shown is never told. A browser that is gone, or does not want to be told any
    /// more, is [kz.localbusiness.domain.notice.DeliveryFailure#BLOCKED].
    HandOver send(PushAddress to, Message message);

    /// @param title one line
    /// @param target of our own pages, which opens when it is pressed
    /// @param topic of which a browser keeps and shows only the latest message
    /// @param rest for how long it is of use
    record Message(String title, String text, URI target, String topic, Duration rest) {}
}
