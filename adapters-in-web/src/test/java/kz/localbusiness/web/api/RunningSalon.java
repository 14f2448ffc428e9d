package kz.localbusiness.web.api;

import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// The salon of fakes on which the API runs; another one for each test.
final class RunningSalon {

    static final String SALON = "/api/v1/businesses/salon";
    static final String ADMIN = SALON + "/admin";

    private OpenSalon salon = opened();

    OpenSalon now() {
        return salon;
    }

    void renew() {
        salon = opened();
    }

    void callByOwner() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    /// By another business.
    void takeAddress(String slug) {
        var another = new BusinessId(new UUID(8, 8));
        salon.platform.directory.take(new Slug(slug), another, salon.platform.clock.instant());
    }

    void callByOwnerOfAnother() {
        salon.platform.callers.becomeOwnerOf(new BusinessId(new UUID(8, 8)));
    }

    private static OpenSalon opened() {
        var salon = new OpenSalon();
        var registration = new RegistrationId(salon.business.value());
        salon.platform.directory.keep(new Slug("salon"), registration, salon.business);
        return salon;
    }
}
