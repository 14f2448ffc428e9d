package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.sharing.WhatsApp;
import kz.localbusiness.web.text.Wording;

/// What the client takes home: the appointment, what happens next, and the way back to it.
final class BookingConfirmation extends Div implements LocaleChangeObserver {

    private static final String COPY = "navigator.clipboard && navigator.clipboard.writeText($0)";

    private final Booking booking;
    private final BookingPorts ports;

    BookingConfirmation(Booking booking, BookingPorts ports) {
        this.booking = booking;
        this.ports = ports;
        setId("booking-confirmation");
        addClassName("card");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var appointment = booking.appointment();
        var business = booking.page().business();
        add(new H2(getTranslation("booking.thanks", appointment.client().name())));
        add(new StateBadge(appointment.state()));
        add(new Paragraph(getTranslation(whatNext())));
        add(new AppointmentFacts(business, appointment, booking.staffName()));
        add(new ZoneNote(business.zone(), appointment.slot().start()));
        add(payment(business));
        booking.token().ifPresent(token -> add(bill(token)));
        booking.token().ifPresent(token -> add(online(business, token)));
        var email = appointment.client().email();
        if (email != null) {
            add(new Paragraph(getTranslation("booking.email-sent", email.value())));
        }
        booking.token().ifPresent(token -> add(wayBack(business.slug(), token)));
        booking.token().ifPresent(token -> add(calendar(business, token)));
        var whatsapp = business.profile().listing().contacts().whatsapp();
        if (whatsapp != null) {
            add(write(whatsapp, business));
        }
        add(again(business.slug()));
    }

    private Component payment(Business business) {
        var link = business.profile().payment();
        return link == null
                ? new Paragraph(getTranslation("booking.pay-there"))
                : new PayLink(link);
    }

    private PayOnline online(Business business, ManageToken token) {
        var visit = booking.appointment();
        var link = new MyLink(ManageLink.to(visit, business.id()), token);
        return new PayOnline(link, visit, business, ports.pay());
    }

    private BillNote bill(ManageToken token) {
        var visit = booking.appointment();
        return new BillNote(booking.page().business(), visit, token, ports.pay());
    }

    private CalendarLinks calendar(Business business, ManageToken token) {
        var visit = booking.appointment();
        var page = ports.instance().managePage(business.slug(), token);
        var link = new MyLink(ManageLink.to(visit, business.id()), token);
        var entry = CalendarEntry.of(visit, business, page);
        return new CalendarLinks(entry, business.zone(), link, ports.calendarFile());
    }

    /// With a first line that says which visit it is about.
    private Anchor write(PhoneNumber whatsapp, Business business) {
        var visit = booking.appointment();
        var when = Wording.in(getLocale()).dateTime(visit.slot().start(), business.zone());
        var text = getTranslation("booking.write-about", visit.offering().name(), when);
        var write = new OutsideLink(WhatsApp.chat(whatsapp, text), getTranslation("booking.write"));
        write.setId("write-to-business");
        return write;
    }

    private String whatNext() {
        return booking.appointment().state() instanceof Requested
                ? "booking.what-next"
                : "booking.what-next-confirmed";
    }

    private Div wayBack(Slug slug, ManageToken token) {
        var manage =
                new Anchor(BookingNavigation.manage(slug, token), getTranslation("booking.manage"));
        manage.setId("manage-link");
        manage.addClassNames("link-button", "primary");
        var address = ports.instance().managePage(slug, token).toString();
        var copy = new Button(getTranslation("booking.copy-link"));
        copy.setId("copy-manage-link");
        copy.addClickListener(_ -> copy(copy, address));
        var help = new Paragraph(getTranslation("booking.manage-help"));
        help.addClassName("quiet");
        var wayBack = new Div(help, manage, copy);
        wayBack.addClassName("row");
        return wayBack;
    }

    private void copy(Button button, String address) {
        button.getElement().executeJs(COPY, address);
        button.setText(getTranslation("booking.copied"));
    }

    private Anchor again(Slug slug) {
        var again = new Anchor(BookingNavigation.page(slug), getTranslation("booking.again"));
        again.setRouterIgnore(true);
        return again;
    }
}
