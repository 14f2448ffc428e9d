package kz.localbusiness.application.platform;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.platform.out.Tenants;

@UseCase(Audience.OPERATOR)
class ListTenantsUseCase implements ListTenants {

    private static final int PAGE = 20;

    private final Tenants tenants;

    ListTenantsUseCase(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public TenantPage list(Search search) {
        var found = tenants.page(search.text(), search.after(), PAGE + 1);
        var hasMore = found.size() > PAGE;
        return new TenantPage(hasMore ? found.subList(0, PAGE) : found, hasMore);
    }
}
