package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.business.Slug;

/// Where a client goes on from a visit: into the calendar before it, to the same once more after
/// it, to the receipts, and to all visits at any time.
final class VisitLinks extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final ManagePorts ports;
    private MyAppointment mine;

    VisitLinks(MyLink link, MyAppointment mine, ManagePorts ports) {
        this.link = link;
        this.mine = mine;
        this.ports = ports;
        setId("visit-links");
        addClassName("row");
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        render();
    }

    private void render() {
        removeAll();
        var visit = mine.appointment();
        var business = mine.business();
        var now = ports.clock().instant();
        if (visit.isStillOn(now) && !visit.hasBegun(now)) {
            var page = ports.instance().managePage(business.slug(), link.token());
            var entry = CalendarEntry.of(visit, business, page);
            add(new CalendarLinks(entry, business.zone(), link, ports.calendarFile()));
        } else if (!visit.isStillOn(now)) {
            add(again(visit));
        }
        if (!visit.payments().isEmpty()) {
            add(receipts(business.slug()));
        }
        add(new MyBookingsLink(business.slug()));
    }

    private Anchor receipts(Slug slug) {
        var receipts =
                new Anchor(
                        BookingNavigation.receipts(slug, link.token()),
                        getTranslation("receipt.page"));
        receipts.setId("to-receipts");
        receipts.addClassName("link-button");
        return receipts;
    }

    private Anchor again(Appointment visit) {
        var address = BookingNavigation.again(mine.business().slug(), visit);
        var again = new Anchor(address, getTranslation("client.repeat"));
        again.setId("book-again");
        again.addClassName("link-button");
        again.setRouterIgnore(true);
        return again;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
