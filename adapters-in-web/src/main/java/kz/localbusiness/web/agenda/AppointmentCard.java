package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Wording;

/// One visit: when, who, what, and what the owner can do about it.
final class AppointmentCard extends Article implements LocaleChangeObserver {

    private final Appointment appointment;
    private final ZoneId zone;
    private final Span time = new Span();
    private final Span service = new Span();
    private final Paragraph request = new Paragraph();
    private final Paragraph reason = new Paragraph();
    final Button confirm;
    final Button cancel;

    AppointmentCard(Appointment appointment, ZoneId zone, AppointmentActions actions) {
        this.appointment = appointment;
        this.zone = zone;
        confirm = new Button("", _ -> actions.confirm(appointment));
        cancel = new Button("", _ -> actions.askReason(appointment));
        setId("appointment-" + appointment.id().value());
        addClassNames("appointment", "card");
        setClassName("muted", !appointment.isLive());
        time.addClassName("time");
        service.addClassName("quiet");
        request.addClassNames("request", "pre-line");
        reason.addClassNames("quiet", "pre-line");
        add(head(), client(), service, request, reason, buttons());
    }

    private Div head() {
        var head = new Div(time, new StateBadge(appointment.state()));
        head.addClassNames("row", "between");
        return head;
    }

    private Div client() {
        var name = new Span(appointment.client().name());
        name.addClassNames("strong", "client-name");
        var number = appointment.client().phone();
        var phone = new Anchor("tel:" + number.value(), PhoneNumbers.shown(number));
        phone.addClassName("phone");
        var client = new Div(name, phone);
        client.addClassNames("row", "between");
        return client;
    }

    private Div buttons() {
        confirm.addClassName("confirm");
        cancel.addClassName("cancel");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        confirm.setDisableOnClick(true);
        confirm.setVisible(appointment.state() instanceof Requested);
        var buttons = new Div(confirm, cancel);
        buttons.addClassName("row");
        buttons.setVisible(appointment.isLive());
        return buttons;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var slot = appointment.slot();
        time.setText(
                "%s–%s"
                        .formatted(
                                wording.time(slot.start(), zone), wording.time(slot.end(), zone)));
        var offering = appointment.offering();
        service.setText("%s · %s".formatted(offering.name(), wording.money(offering.price())));
        tell(request, "agenda.request", appointment.client().request());
        tell(reason, "agenda.reason", cancelReason());
        confirm.setText(getTranslation("agenda.confirm"));
        cancel.setText(getTranslation("agenda.cancel"));
    }

    private String cancelReason() {
        return appointment.state() instanceof Cancelled(_, _, var why) ? why : "";
    }

    private void tell(Paragraph place, String key, String words) {
        place.setText(getTranslation(key, words));
        place.setVisible(!words.isEmpty());
    }
}
