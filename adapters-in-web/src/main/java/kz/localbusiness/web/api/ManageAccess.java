package kz.localbusiness.web.api;

import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out what a manage token opens.
@Component
final class ManageAccess {

    static final String HEADER = "Manage-Token";

    private final OpenManageLink links;

    ManageAccess(OpenManageLink links) {
        this.links = links;
    }

    /// @param id of the path, which must be the token's own
    /// @param header the token, which goes before the one in the query
    Managed open(String id, @Nullable String header, @Nullable String query) {
        var raw = header == null ? query : header;
        if (raw == null || raw.isEmpty() || raw.length() > ManageToken.MAX_LENGTH) {
            throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        }
        var token = new ManageToken(raw);
        return switch (links.open(token)) {
            case Opened(var link) -> opened(link, id, token);
            case LinkExpired() -> throw Refused.as(ProblemType.MANAGE_LINK_EXPIRED);
            case LinkInvalid() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    private static Managed opened(ManageLink link, String id, ManageToken token) {
        var own = link.appointment();
        if (FieldChecks.uuid(id).filter(own.value()::equals).isEmpty()) {
            throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        }
        return new Managed(link.business(), own, token);
    }

    /// An appointment whose client is calling.
    record Managed(BusinessId business, AppointmentId appointment, ManageToken token) {}
}
