package kz.localbusiness.web.booking;

import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.error.PageStatus;
import org.springframework.stereotype.Component;

/// 404 for a business that is not there or not open and for a link that is not valid, 503 for one
/// that is suspended or ends, 410 for a link that has expired.
@Component
class BookingPageStatus implements PageStatus {

    private final OpenBusinesses openBusinesses;
    private final ManageLinkCheck links;

    BookingPageStatus(OpenBusinesses openBusinesses, ManageLinkCheck links) {
        this.openBusinesses = openBusinesses;
        this.links = links;
    }

    @Override
    public OptionalInt of(Class<?> view, RouteParameters parameters) {
        var slug = parameters.get(BookingNavigation.SLUG).orElse("");
        if (view.equals(BookAppointmentView.class)) {
            return openBusinesses.at(slug).isPresent()
                    ? OptionalInt.empty()
                    : OptionalInt.of(ofNone(slug));
        }
        return view.equals(ManageAppointmentView.class)
                ? ofLink(slug, parameters.get(BookingNavigation.TOKEN).orElse(""))
                : OptionalInt.empty();
    }

    private int ofNone(String slug) {
        return openBusinesses.isSuspended(slug) || openBusinesses.isClosing(slug)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private OptionalInt ofLink(String slug, String token) {
        return switch (links.check(slug, token)) {
            case Opened _ -> OptionalInt.empty();
            case LinkExpired _ -> OptionalInt.of(HttpServletResponse.SC_GONE);
            case LinkInvalid _ -> OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        };
    }
}
