package kz.localbusiness.web.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.domain.business.Slug;
import org.springframework.stereotype.Component;

/// The same as [FormerAddresses] for navigation inside a page that was open when the business
/// moved. Asked before any wall.
@Component
@ListenerPriority(200)
final class FormerAddressGuard implements BeforeEnterListener {

    private final FollowAddress followAddress;

    FormerAddressGuard(FollowAddress followAddress) {
        this.followAddress = followAddress;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("slug")
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(former ->
                        followAddress.follow(former).map(present -> moved(event, former, present)))
                .ifPresent(event::forwardToUrl);
    }

    private static String moved(BeforeEnterEvent event, Slug former, Slug present) {
        var path = event.getLocation().getPathWithQueryParameters();
        return "/" + present.value() + path.substring(former.value().length());
    }
}
