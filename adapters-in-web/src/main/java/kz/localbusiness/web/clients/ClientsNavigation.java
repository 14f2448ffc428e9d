package kz.localbusiness.web.clients;

import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.client.ClientId;

/// Where clients are shown.
public final class ClientsNavigation {

    static final String LIST = ":slug/admin/clients";
    static final String ALIKE = ":slug/admin/clients/alike";
    static final String CLIENT = ":slug/admin/clients/:id";

    private ClientsNavigation() {}

    public static String list(Slug slug) {
        return slug.value() + "/admin/clients";
    }

    static String alike(Slug slug) {
        return list(slug) + "/alike";
    }

    public static String client(Slug slug, ClientId client) {
        return "%s/%s".formatted(list(slug), client.value());
    }

    /// The calendar with this client chosen for a new visit.
    public static String bookAgain(Slug slug, ClientId client) {
        return "%s/admin?book=%s".formatted(slug.value(), client.value());
    }
}
