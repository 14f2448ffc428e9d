package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Wording;

/// One visit: when, who, what, and what the owner can do about it.
final class AppointmentCard extends Article implements LocaleChangeObserver {

    private final Appointment appointment;
    private final DayAgenda day;
    private final Span time = new Span();
    private final Span name = new Span();
    private final Div services = new Div();
    private final Paragraph request = new Paragraph();
    private final Paragraph reason = new Paragraph();
    final AppointmentButtons buttons;

    AppointmentCard(Appointment appointment, DayAgenda day, AppointmentActions actions) {
        this.appointment = appointment;
        this.day = day;
        this.buttons = new AppointmentButtons(appointment, actions);
        addClassNames("appointment", "card");
        setClassName("muted", !appointment.isLive());
        time.addClassName("time");
        services.addClassNames("services", "quiet");
        request.addClassNames("request", "pre-line");
        reason.addClassNames("quiet", "pre-line");
        add(head(), client(), services, request, reason, buttons);
    }

    private Div head() {
        var head = new Div(time, new StateBadge(appointment.state()));
        head.addClassNames("row", "between");
        return head;
    }

    private Div client() {
        name.addClassNames("strong", "client-name");
        var phone = phone(appointment.client().phone());
        phone.setVisible(!appointment.client().isErased());
        var client = new Div(name, phone);
        client.addClassNames("row", "between");
        return client;
    }

    /// Nobody can call a masked number.
    private static HtmlContainer phone(PhoneNumber number) {
        var text = PhoneNumbers.shown(number);
        var phone = number.isMasked() ? new Span(text) : new Anchor("tel:" + number.value(), text);
        phone.addClassName("phone");
        return phone;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var client = appointment.client();
        name.setText(client.isErased() ? getTranslation("privacy.nobody") : client.name());
        time.setText(span(appointment.slot(), wording));
        tellServices(wording);
        tell(request, "agenda.request", appointment.client().request());
        tell(reason, "agenda.reason", cancelReason());
    }

    private void tellServices(Wording wording) {
        services.removeAll();
        var parts = appointment.segments();
        for (var part : parts) {
            var what = part.offering();
            var line = "%s · %s".formatted(what.name(), wording.money(what.price()));
            var whole =
                    parts.size() == 1
                            ? line
                            : "%s · %s · %s"
                                    .formatted(
                                            span(part.slot(), wording),
                                            line,
                                            ShownDay.name(day, part.staff()));
            services.add(new Div(whole));
        }
    }

    private String span(TimeSlot slot, Wording wording) {
        return wording.span(slot, day.zone());
    }

    private String cancelReason() {
        return appointment.state() instanceof Cancelled(_, _, var why) ? why : "";
    }

    private void tell(Paragraph place, String key, String words) {
        place.setText(getTranslation(key, words));
        place.setVisible(!words.isEmpty());
    }
}
