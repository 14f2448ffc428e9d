package kz.localbusiness.web.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.regex.Pattern;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Operator;
import kz.localbusiness.application.Caller.Platform;
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
    private static final Pattern OPERATORS = Pattern.compile("platform(/.*)?");

    private final AdminGate gate;
    private final SecurityContextCallers callers;

    AdminNavigationGuard(AdminGate gate, SecurityContextCallers callers) {
        this.gate = gate;
        this.callers = callers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isView(event, OPERATORS)) {
            guardOperators(event);
        }
        if (!isView(event, GUARDED)) {
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

    private void guardOperators(BeforeEnterEvent event) {
        switch (callers.caller(SecurityContextHolder.getContext().getAuthentication())) {
            case Operator _ -> {}
            case Anyone _ ->
                    event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
            case Member _, Platform _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    @SuppressWarnings("unchecked") // the router's event does not say that targets are components
    private static boolean isView(BeforeEnterEvent event, Pattern which) {
        return RouteConfiguration.forRegistry(event.getSource().getRegistry())
                .getTemplate(event.getNavigationTarget())
                .filter(template -> which.matcher(template).matches())
                .isPresent();
    }
}
