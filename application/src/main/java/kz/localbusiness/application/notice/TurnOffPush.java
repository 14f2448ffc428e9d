package kz.localbusiness.application.notice;

import java.net.URI;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Whoever asks hears nothing more in this browser; others who use it, and other browsers, stay.
@FunctionalInterface
public interface TurnOffPush {

    PushDecision turnOff(Command command);

    /// @param token for whoever holds the link of a visit; null for whoever is signed in
    record Command(BusinessId business, @Nullable ManageToken token, URI endpoint)
            implements ForBusiness {}
}
