package kz.localbusiness.web.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.regex.Pattern;
import kz.localbusiness.web.security.Admission.Admitted;
import kz.localbusiness.web.security.Admission.NothingThere;
import kz.localbusiness.web.security.Admission.SignInFirst;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The first wall once more, for navigation inside an open page, which no request path tells of.
/// Asked before the check of the views' roles.
@Component
@ListenerPriority(100)
final class AdminNavigationGuard implements BeforeEnterListener {

    private static final Pattern GUARDED = Pattern.compile(":slug/(admin|me)(/.*)?");

    private final AdminGate gate;

    AdminNavigationGuard(AdminGate gate) {
        this.gate = gate;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!isGuarded(event)) {
            return;
        }
        var slug = event.getRouteParameters().get("slug").orElse("");
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        switch (gate.admit(slug, signedIn)) {
            case Admitted _ -> {}
            case SignInFirst _ ->
                    event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
            case NothingThere _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    @SuppressWarnings("unchecked") // the router's event does not say that targets are components
    private static boolean isGuarded(BeforeEnterEvent event) {
        return RouteConfiguration.forRegistry(event.getSource().getRegistry())
                .getTemplate(event.getNavigationTarget())
                .filter(template -> GUARDED.matcher(template).matches())
                .isPresent();
    }
}
