package kz.localbusiness.web.catalog;

import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.OfferingId;

/// Where the pages about services are.
public final class CatalogNavigation {

    static final String SERVICES = ":slug/admin/services";
    static final String NEW = ":slug/admin/services/new";
    static final String SERVICE = ":slug/admin/services/:id";

    private CatalogNavigation() {}

    public static String services(Slug slug) {
        return slug.value() + "/admin/services";
    }

    static String newService(Slug slug) {
        return services(slug) + "/new";
    }

    static String service(Slug slug, OfferingId id) {
        return "%s/%s".formatted(services(slug), id.value());
    }
}
