package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Slug;

/// The way to a client's own bookings.
final class MyBookingsLink extends Anchor implements LocaleChangeObserver {

    MyBookingsLink(Slug slug) {
        super("%s/me".formatted(BookingNavigation.page(slug)), "");
        setId("my-bookings");
        setRouterIgnore(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("client.my-bookings"));
    }
}
