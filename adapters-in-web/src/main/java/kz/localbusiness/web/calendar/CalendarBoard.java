package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import kz.localbusiness.web.text.Wording;

/// What of the calendar is on the screen, and the ways to the rest.
final class CalendarBoard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final CalendarPorts ports;
    private final boolean runsTheDay;
    final CalendarHeader header;
    final Button block;
    private final Paragraph hint = new Paragraph();
    final FilterPanel filters;
    private final Div heard = new Div();
    final StaffCalendar calendar;
    private CalendarPlace place;
    private List<Person> people = List.of();

    CalendarBoard(
            Business business,
            OwnBusiness ownBusiness,
            CalendarPorts ports,
            CalendarDoors doors,
            MoveRefusals refusals) {
        this.business = business;
        this.ports = ports;
        this.runsTheDay = ownBusiness.admits(Audience.MANAGEMENT);
        this.place = CalendarPlace.of(QueryParameters.empty());
        this.filters = new FilterPanel(this::setup, runsTheDay, this::place, this::goTo);
        this.header = new CalendarHeader(place, today(), this::goTo);
        var touch = new CalendarTouch(this, ports, doors, refusals);
        this.calendar = new StaffCalendar(touch);
        this.block = new Button("", _ -> touch.block(date().atTime(nextHour())));
        prepare();
        var acts = new Div(filters.button, block);
        acts.addClassName("calendar-acts");
        add(header, acts, filters, hint, calendar, new CalendarLegend(), heard);
        addClassName("calendar-board");
    }

    private void prepare() {
        block.setId("calendar-block");
        hint.addClassNames("notice");
        heard.setId("calendar-news");
        heard.addClassName("only-heard");
        heard.getElement().setAttribute("role", "status");
    }

    Business business() {
        return business;
    }

    boolean runsTheDay() {
        return runsTheDay;
    }

    CalendarPlace place() {
        return place;
    }

    List<Person> people() {
        return people;
    }

    void show(CalendarPlace what) {
        place = what;
        refresh();
    }

    void goTo(CalendarPlace other) {
        getUI().ifPresent(ui ->
                ui.navigate(CalendarNavigation.calendar(business.slug()), other.address()));
    }

    void refresh() {
        var span = place.span();
        var date = date();
        var shown =
                ports.calendar()
                        .show(
                                new ShowCalendar.Query(
                                        business.id(),
                                        span.from(date),
                                        span.to(date),
                                        place.filter()));
        people = shown.people().stream().map(one -> Person.of(one.member())).toList();
        header.show(place, date);
        filters.show();
        label();
        var words = CalendarPage.Words.in(getLocale(), this::getTranslation);
        calendar.show(CalendarPage.of(span, date.toString(), shown, items(), words));
    }

    /// Draws one visit as it is by now, or takes it off where it is no more.
    void put(Appointment visit, boolean isNew) {
        calendar.put(visit.id(), place.filter().admits(visit) ? pieces(visit) : List.of(), isNew);
    }

    private List<CalendarItem> pieces(Appointment visit) {
        var first = place.span().from(date()).atStartOfDay(business.zone()).toInstant();
        var end = place.span().to(date()).plusDays(1).atStartOfDay(business.zone()).toInstant();
        var isShown = visit.slot().start().isBefore(end) && visit.slot().end().isAfter(first);
        return isShown
                ? people.stream().flatMap(one -> items().visit(visit, one)).toList()
                : List.of();
    }

    /// Whatever the event says, the visit is shown as it is now; nothing is told twice.
    void hear(BookingEvent event) {
        ports.appointment()
                .show(new ShowAppointment.Query(business.id(), event.appointment()))
                .ifPresentOrElse(visit -> hear(event, visit), () -> gone(event.appointment()));
    }

    private void hear(BookingEvent event, Appointment visit) {
        var isNew = event instanceof AppointmentBooked;
        put(visit, isNew);
        if (isNew) {
            var time = Wording.in(getLocale()).dateTime(visit.slot().start(), business.zone());
            heard.setText(getTranslation("agenda.news-booked", visit.client().name(), time));
        }
    }

    private void gone(AppointmentId visit) {
        calendar.put(visit, List.of(), false);
    }

    LocalDate date() {
        var asked = place.date();
        return asked == null ? today() : asked;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ports.clock().instant(), business.zone());
    }

    private LocalTime nextHour() {
        var hour = ports.clock().instant().atZone(business.zone()).getHour();
        return LocalTime.of(Math.min(hour + 1, 22), 0);
    }

    private CalendarItems items() {
        return new CalendarItems(
                business.zone(), runsTheDay, this::getTranslation, Wording.in(getLocale()));
    }

    private ShowSetup.Setup setup() {
        return ports.setup().show(new ShowSetup.Query(business.id())).orElseThrow();
    }

    private void label() {
        block.setText(getTranslation("calendar.block"));
        hint.setText(place.client() == null ? "" : getTranslation("calendar.pick-time"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
