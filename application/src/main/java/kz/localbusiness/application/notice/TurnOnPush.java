package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Whoever asks hears in one more browser of what the business has to tell them: with the link of a
/// visit of that visit, signed in as somebody of the team or as a client with a proven number of
/// what concerns them.
@FunctionalInterface
public interface TurnOnPush {

    PushDecision turnOn(Command command);

    /// @param token for whoever holds the link of a visit; null for whoever is signed in
    record Command(BusinessId business, @Nullable ManageToken token, PushAddress browser)
            implements ForBusiness {}
}
