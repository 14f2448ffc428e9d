package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Slug;

/// What the client takes home: the appointment, what happens next, and the way back to it.
final class BookingConfirmation extends Div implements LocaleChangeObserver {

    private static final String COPY = "navigator.clipboard && navigator.clipboard.writeText($0)";

    private final Booking booking;
    private final Instance instance;

    BookingConfirmation(Booking booking, BookingPorts ports) {
        this.booking = booking;
        this.instance = ports.instance();
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
        add(new PayLink(business.profile().payment()));
        var email = appointment.client().email();
        if (email != null) {
            add(new Paragraph(getTranslation("booking.email-sent", email.value())));
        }
        booking.token().ifPresent(token -> add(wayBack(business.slug(), token)));
        add(again(business.slug()));
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
        var address = instance.managePage(slug, token).toString();
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
