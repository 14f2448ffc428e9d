package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.BusinessNavigation;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// The calendar of the business, kept up to date while it is looked at.
@Route(value = CalendarNavigation.CALENDAR, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER", "STAFF"})
@StyleSheet("context://owner.css")
class ShowCalendarView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final OwnBusiness ownBusiness;
    private final CalendarPorts ports;
    private final CalendarDoors doors;
    private final MoveRefusals refusals;
    @Nullable CalendarBoard board;
    private Runnable endWatch = () -> {};

    ShowCalendarView(
            OwnBusiness ownBusiness,
            CalendarPorts ports,
            CalendarDoors doors,
            MoveRefusals refusals) {
        this.ownBusiness = ownBusiness;
        this.ports = ports;
        this.doors = doors;
        this.refusals = refusals;
        addClassNames("owner", "calendar-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        own().ifPresentOrElse(
                        own -> enter(own, event),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Business> own() {
        return ownBusiness
                .ofCaller()
                .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business);
    }

    private void enter(Business own, BeforeEnterEvent event) {
        if (!own.wasOpened()) {
            event.forwardTo(BusinessNavigation.setup(own.slug()));
            return;
        }
        if (board == null) {
            board = new CalendarBoard(own, ownBusiness, ports, doors, refusals);
            add(board);
        }
        board.show(CalendarPlace.of(event.getLocation().getQueryParameters()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (board != null) {
            var query = new WatchBookings.Query(board.business().id());
            var heard = event.getUI().accessLater(board::hear, () -> {});
            endWatch = ports.bookings().watch(query, heard);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (board != null) {
            board.refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
