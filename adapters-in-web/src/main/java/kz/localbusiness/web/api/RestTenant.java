package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.application.platform.ListTenants.TenantPage;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.platform.Tenant;
import org.jspecify.annotations.Nullable;

/// A business as the operator sees it.
@Schema(name = "Tenant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestTenant(
        UUID id,
        String slug,
        String name,
        String email,
        @Schema(allowableValues = {"setting-up", "open", "suspended", "closing"}) String state,
        @Nullable Held suspension,
        @Nullable Ending closing,
        OffsetDateTime registeredAt) {

    @Schema(name = "Suspension")
    record Held(String reason, OffsetDateTime since) {}

    @Schema(name = "TenantClosing")
    record Ending(OffsetDateTime askedAt, OffsetDateTime deletedAt) {}

    /// @param after names the next page; missing on the last
    @Schema(name = "Tenants")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<RestTenant> tenants, @Nullable String after) {

        static Page of(TenantPage page) {
            var after = page.more() ? page.tenants().getLast().slug().value() : null;
            return new Page(page.tenants().stream().map(RestTenant::of).toList(), after);
        }
    }

    static RestTenant of(Tenant tenant) {
        return new RestTenant(
                tenant.id().value(),
                tenant.slug().value(),
                tenant.name(),
                tenant.email().value(),
                tenant.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                held(tenant.suspension()),
                ending(tenant.closing()),
                Moments.at(tenant.registeredAt(), Business.DEFAULT_ZONE));
    }

    static RestTenant of(Business business) {
        return of(
                new Tenant(
                        business.id(),
                        business.slug(),
                        business.profile().name(),
                        business.profile().email(),
                        business.stage(),
                        business.suspension(),
                        business.closing(),
                        business.registeredAt()));
    }

    private static @Nullable Ending ending(@Nullable Closing closing) {
        return closing == null
                ? null
                : new Ending(
                        Moments.at(closing.askedAt(), Business.DEFAULT_ZONE),
                        Moments.at(closing.end(), Business.DEFAULT_ZONE));
    }

    private static @Nullable Held held(@Nullable Suspension suspension) {
        return suspension == null
                ? null
                : new Held(
                        suspension.reason(), Moments.at(suspension.since(), Business.DEFAULT_ZONE));
    }
}
