package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.booking.ShowToday.Gap;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.BusinessNavigation;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// The day of the business, or of one person of the team, kept up to date while it is looked at.
@Route(value = AgendaNavigation.DAY, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER", "STAFF"})
@StyleSheet("context://owner.css")
class ShowDayView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final OwnBusiness ownBusiness;
    private final ShowSetup showSetup;
    private final ShowDay showDay;
    private final WatchBookings watchBookings;
    private final ShowToday showToday;
    private final AppointmentAnswers answers;
    private final AppointmentSheets sheets;
    private final NewBookings bookings;
    private final Instance instance;
    private final Clock clock;

    final DayHeader header = new DayHeader(this::goTo, () -> goTo(null));
    final Button book = new Button("", _ -> bookAtAnyTime());
    final DayBoard board = new DayBoard();
    final NewsLine news = new NewsLine();
    private final Div begin = new Div();
    private final Div empty = new Div();
    private @Nullable Business business;
    private @Nullable ShownDay shown;
    private final HeardEvents heard = new HeardEvents();
    private Runnable endWatch = () -> {};

    ShowDayView(
            OwnBusiness ownBusiness,
            ShowSetup showSetup,
            ShowDay showDay,
            ShowToday showToday,
            WatchBookings watchBookings,
            AppointmentAnswers answers,
            AppointmentSheets sheets,
            NewBookings bookings,
            Instance instance,
            Clock clock) {
        this.ownBusiness = ownBusiness;
        this.showSetup = showSetup;
        this.showDay = showDay;
        this.watchBookings = watchBookings;
        this.showToday = showToday;
        this.answers = answers;
        this.sheets = sheets;
        this.bookings = bookings;
        this.instance = instance;
        this.clock = clock;
        addClassName("owner");
        book.setId("new-booking");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setVisible(ownBusiness.admits(Audience.MANAGEMENT));
        add(header, book, begin, empty, board, news);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .ifPresentOrElse(
                        own -> enter(own, event),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(Business own, BeforeEnterEvent event) {
        if (!own.wasOpened()) {
            event.forwardTo(BusinessNavigation.setup(own.slug()));
            return;
        }
        business = own;
        var date = AgendaNavigation.date(event.getLocation()).orElse(null);
        show(own, agenda(own, date), Set.of());
        AgendaNavigation.client(event.getLocation())
                .filter(_ -> ownBusiness.admits(Audience.MANAGEMENT))
                .ifPresent(again -> bookings.open(null, null, again, this::refresh));
    }

    private ShownDay agenda(Business own, @Nullable LocalDate date) {
        if (date != null && !date.equals(LocalDate.now(clock.withZone(own.zone())))) {
            return new ShownDay(showDay.show(new ShowDay.Query(own.id(), date)), null);
        }
        var today = showToday.show(new ShowToday.Query(own.id()));
        return new ShownDay(today.day(), today);
    }

    private void show(Business own, ShownDay day, Set<AppointmentId> fresh) {
        shown = day;
        header.show(day.agenda().date(), day.today() == null ? day.waiting() : 0);
        var actions = actions(own);
        begin.removeAll();
        if (day.today() != null) {
            begin.add(
                    new TodayPanel(actions, day.today(), actions.runsTheDay() ? this::sell : null));
        }
        empty.removeAll();
        if (day.isEmpty()) {
            empty.add(new EmptyDay(own.slug(), instance));
        }
        board.show(day.agenda(), actions, fresh);
    }

    private AppointmentActions actions(Business own) {
        var runsTheDay = ownBusiness.admits(Audience.MANAGEMENT);
        return new AppointmentActions(
                own, answers, runsTheDay, this::refresh, id -> sheets.open(id, this::refresh));
    }

    private void bookAtAnyTime() {
        bookings.open(null, null, null, this::refresh);
    }

    private void sell(Gap gap) {
        bookings.open(gap.member().id(), gap.time().start(), null, this::refresh);
    }

    private void refresh() {
        if (business != null && shown != null) {
            show(business, agenda(business, shown.agenda().date()), Set.of());
        }
    }

    private void goTo(@Nullable LocalDate date) {
        if (business != null) {
            var path = AgendaNavigation.day(business.slug());
            getUI().ifPresent(ui -> ui.navigate(path, AgendaNavigation.on(date)));
        }
    }

    /// What this screen has already shown by itself is not told again, a booking always is.
    private void hear(BookingEvent event) {
        if (business == null || shown == null || !heard.isNew(event.id())) {
            return;
        }
        var before = shown.visit(event.appointment());
        var day = agenda(business, shown.agenda().date());
        var after = day.visit(event.appointment());
        if (after.equals(before) && !(event instanceof AppointmentBooked && after.isPresent())) {
            return;
        }
        show(business, day, Set.of(event.appointment()));
        after.or(() -> before).ifPresent(visit -> news.tell(event, visit, day.agenda().zone()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (business != null) {
            var query = new WatchBookings.Query(business.id());
            endWatch = watchBookings.watch(query, event.getUI().accessLater(this::hear, () -> {}));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        book.setText(getTranslation("agenda.new-booking"));
    }
}
