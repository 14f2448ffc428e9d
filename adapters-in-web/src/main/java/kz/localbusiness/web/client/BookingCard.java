package kz.localbusiness.web.client;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowMyBookings.MyBooking;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.web.booking.BookingNavigation;
import kz.localbusiness.web.booking.StateBadge;
import kz.localbusiness.web.text.Wording;

/// One visit: when, in whose name, what, and the way to move or cancel it.
final class BookingCard extends Article implements LocaleChangeObserver {

    private final MyBooking booking;
    private final Span time = new Span();
    private final Div what = new Div();
    private final Anchor manage;
    private final Anchor again;

    BookingCard(MyBooking booking) {
        this.booking = booking;
        var visit = booking.mine().appointment();
        var slug = booking.mine().business().slug();
        addClassNames("card", "my-booking");
        setClassName("muted", !visit.isLive());
        time.addClassName("strong");
        var head = new Div(time, new StateBadge(visit.state()));
        head.addClassNames("row", "between");
        var name = new Div(visit.client().name());
        name.addClassName("client-name");
        what.addClassName("quiet");
        manage = new Anchor(ClientNavigation.manage(slug, booking.manage()), "");
        manage.addClassName("link-button");
        manage.setRouterIgnore(true);
        again = new Anchor(BookingNavigation.again(slug, visit), "");
        again.addClassNames("link-button", "repeat");
        again.setRouterIgnore(true);
        var ways = new Div(manage, again);
        ways.addClassName("row");
        add(head, name, what, ways);
    }

    /// Written in whatever case.
    boolean isOf(String name) {
        var whom = booking.mine().appointment().client().name();
        return Folding.fold(whom).equals(Folding.fold(name));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var mine = booking.mine();
        var visit = mine.appointment();
        time.setText(wording.dateTime(visit.slot().start(), mine.business().zone()));
        var offering = visit.offering();
        what.setText(
                "%s · %s · %s"
                        .formatted(
                                offering.name(),
                                mine.staffName(),
                                wording.money(offering.price())));
        manage.setText(getTranslation("client.manage"));
        again.setText(getTranslation("client.repeat"));
    }
}
