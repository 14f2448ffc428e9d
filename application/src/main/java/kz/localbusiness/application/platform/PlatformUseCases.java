package kz.localbusiness.application.platform;

import java.time.Clock;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.platform.out.Tenants;

/// The one public door to the use cases of this package, for wiring by hand.
public final class PlatformUseCases {

    private PlatformUseCases() {}

    public static ListTenants listTenants(Tenants tenants) {
        return new ListTenantsUseCase(tenants);
    }

    public static ResumeBusiness resumeBusiness(Businesses businesses) {
        return new ResumeBusinessUseCase(businesses);
    }

    public static SuspendBusiness suspendBusiness(Businesses businesses, Clock clock) {
        return new SuspendBusinessUseCase(businesses, clock);
    }
}
