package kz.localbusiness.tenancy;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Role;
import kz.localbusiness.web.OpenTo;

/// One page of the running application.
///
/// @param template e.g. `:slug/admin/day/:date?`
record PageRoute(String template, Audience audience) {

    static List<PageRoute> all(MatrixPlatform platform) {
        var context = new VaadinServletContext(platform.bean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .map(PageRoute::of)
                .toList();
    }

    private static PageRoute of(RouteData route) {
        return new PageRoute(route.getTemplate(), audience(route.getNavigationTarget()));
    }

    private static Audience audience(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return Audience.EVERYONE;
        }
        if (view.isAnnotationPresent(OpenTo.class)) {
            return view.getAnnotation(OpenTo.class).value();
        }
        var named = view.getAnnotation(RolesAllowed.class);
        if (named == null) {
            throw new IllegalStateException("for whom is " + view + "?");
        }
        Set<Role> roles =
                Arrays.stream(named.value()).map(Role::valueOf).collect(Collectors.toSet());
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.roles().equals(roles))
                .findFirst()
                .orElseThrow();
    }

    boolean namesBusiness() {
        return template.startsWith(":slug");
    }

    /// With every optional part left out, to what the tenant has of each kind.
    String path(Tenant tenant) {
        var path = new StringBuilder();
        var kind = "";
        for (var part : template.split("/", -1)) {
            if (!part.matches(":.*[?*](\\(.*\\))?")) {
                path.append('/').append(filled(part, kind, tenant));
            }
            kind = part;
        }
        return path.toString();
    }

    private static String filled(String part, String kind, Tenant tenant) {
        if (part.startsWith(":slug")) {
            return tenant.slug();
        }
        return part.startsWith(":") ? Parameters.thing(kind, tenant).toString() : part;
    }
}
