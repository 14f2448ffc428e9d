package kz.localbusiness.web.api;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
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

    void callByOwnerOfAnother() {
        salon.platform.callers.becomeOwnerOf(new BusinessId(new UUID(8, 8)));
    }

    private static OpenSalon opened() {
        var salon = new OpenSalon();
        var now = salon.platform.clock.instant();
        var slug = new Slug("salon");
        salon.platform.directory.reserve(
                slug, salon.business, now, now.plus(Duration.ofMinutes(1)));
        salon.platform.directory.keep(slug, salon.business);
        return salon;
    }
}
