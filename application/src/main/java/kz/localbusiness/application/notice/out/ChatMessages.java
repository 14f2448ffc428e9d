package kz.localbusiness.application.notice.out;

import java.net.URI;
import java.util.List;
import kz.localbusiness.domain.notice.HandOver;

/// Messages of our bot in Telegram.
public interface ChatMessages {

    /// Whether there is a bot at all.
    boolean isOffered();

    /// @param chat the messenger's number of it
    HandOver send(long chat, String text, List<Button> buttons);

    /// Leads to a page.
    record Button(String text, URI target) {}
}
