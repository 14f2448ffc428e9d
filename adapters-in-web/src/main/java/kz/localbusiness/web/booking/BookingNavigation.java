package kz.localbusiness.web.booking;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Slug;

/// The addresses of the client's pages.
public final class BookingNavigation {

    static final String SLUG = "slug";
    static final String TOKEN = "token";
    static final String PAGE = ":slug";
    static final String FRAMED = ":slug/framed";
    static final String SERVICE = "service";
    static final String STAFF = "staff";
    static final String MANAGE = ":slug/booking/:token";
    static final String RETURN = ":slug/after-payment";
    static final String RECEIPTS = ":slug/booking/:token/receipts";

    private BookingNavigation() {}

    static String page(Slug slug) {
        return "/" + slug.value();
    }

    static String manage(Slug slug, ManageToken token) {
        return "%s/booking/%s".formatted(page(slug), token.value());
    }

    static String receipts(Slug slug, ManageToken token) {
        return "%s/receipts".formatted(manage(slug, token));
    }

    /// The booking page with the same services and, where one person rendered all, the same person.
    public static String again(Slug slug, Appointment visit) {
        var parts = visit.segments();
        var services = parts.stream().map(one -> "service=" + one.offering().id().value());
        var people = parts.stream().map(one -> "staff=" + one.staff().value()).distinct().toList();
        var wanted =
                Stream.concat(services, people.size() == 1 ? people.stream() : Stream.empty())
                        .collect(Collectors.joining("&"));
        return "%s?%s".formatted(page(slug), wanted);
    }
}
