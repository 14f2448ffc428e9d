package kz.localbusiness.web.error;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Tells crawlers and link checkers with the first answer what people read a moment later.
@Component
class PageStatuses implements VaadinServiceInitListener {

    private final List<PageStatus> statuses;

    PageStatuses(List<PageStatus> statuses) {
        this.statuses = List.copyOf(statuses);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(response -> mark(response, router));
    }

    private void mark(IndexHtmlResponse response, Router router) {
        var path = Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        var location = new Location(path.replaceFirst("^/", ""));
        of(location, router).ifPresent(response.getVaadinResponse()::setStatus);
    }

    private OptionalInt of(Location location, Router router) {
        return router.resolveNavigationTarget(location)
                .map(this::of)
                .orElseGet(() -> OptionalInt.of(HttpServletResponse.SC_NOT_FOUND));
    }

    private OptionalInt of(NavigationState state) {
        return statuses.stream()
                .map(one -> one.of(state.getNavigationTarget(), state.getRouteParameters()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }
}
