package kz.localbusiness.domain.platform;

import java.time.Instant;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// A business as the operator sees it: who it is and how to reach its owner, never its clients.
public record Tenant(
        BusinessId id,
        Slug slug,
        String name,
        EmailAddress email,
        Stage stage,
        @Nullable Suspension suspension,
        @Nullable Closing closing,
        Instant registeredAt) {

    public TenantState state() {
        if (closing != null) {
            return TenantState.CLOSING;
        }
        if (suspension != null) {
            return TenantState.SUSPENDED;
        }
        return switch (stage) {
            case SETTING_UP -> TenantState.SETTING_UP;
            case OPEN -> TenantState.OPEN;
        };
    }
}
