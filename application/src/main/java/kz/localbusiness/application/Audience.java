package kz.localbusiness.application;

import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Platform;
import kz.localbusiness.domain.shared.BusinessId;

/// Who may call a use case.
public enum Audience {
    /// Clients without an account included.
    EVERYONE,

    /// Those who run the business that the command names.
    OWNER,

    /// The platform's own background work, on behalf of the business that the command names.
    PLATFORM;

    public boolean admits(Caller caller, BusinessId business) {
        return switch (caller) {
            case Platform _ -> true;
            case Anyone _ -> this == EVERYONE;
            case Member member -> this == EVERYONE || (this == OWNER && member.runs(business));
        };
    }
}
