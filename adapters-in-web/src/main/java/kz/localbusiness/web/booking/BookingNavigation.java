package kz.localbusiness.web.booking;

import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Slug;

/// The addresses of the client's pages.
final class BookingNavigation {

    static final String SLUG = "slug";
    static final String TOKEN = "token";
    static final String PAGE = ":slug";
    static final String FRAMED = ":slug/framed";
    static final String SERVICE = "service";
    static final String STAFF = "staff";
    static final String MANAGE = ":slug/booking/:token";

    private BookingNavigation() {}

    static String page(Slug slug) {
        return "/" + slug.value();
    }

    static String manage(Slug slug, ManageToken token) {
        return "%s/booking/%s".formatted(page(slug), token.value());
    }
}
