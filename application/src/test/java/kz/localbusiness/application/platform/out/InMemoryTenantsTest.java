package kz.localbusiness.application.platform.out;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.InMemoryBusinesses;

class InMemoryTenantsTest extends TenantsContract {

    private final InMemoryBusinesses businesses = new InMemoryBusinesses();

    @Override
    protected Tenants tenants() {
        return new InMemoryTenants(businesses);
    }

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
