package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Whether whoever asks hears in this browser of what the business has to tell them.
@FunctionalInterface
public interface ShowPush {

    /// Empty while no browser is told anything, and for whoever holds a link that was replaced.
    Optional<Push> show(Query query);

    /// @param key with which a browser begins to listen, base64url
    /// @param isAnywhere whether another browser listens, or this one
    record Push(String key, boolean isOn, boolean isAnywhere) {}

    /// @param token for whoever holds the link of a visit; null for whoever is signed in
    /// @param endpoint as the browser tells it, hence anything; empty for a browser that has none
    record Query(BusinessId business, @Nullable ManageToken token, String endpoint)
            implements ForBusiness {}
}
