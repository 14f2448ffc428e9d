package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.text.Wording;

/// One visit: when, who, what, and what the owner can do about it. A tap on the name opens all.
final class AppointmentCard extends Article implements LocaleChangeObserver {

    private final Appointment appointment;
    private final Team team;
    private final boolean dated;
    private final Span time = new Span();
    final NativeButton name;
    private final Paragraph request = new Paragraph();
    private final Paragraph asked = new Paragraph();
    private final Paragraph reason = new Paragraph();
    final AppointmentButtons buttons;

    /// @param dated whether the date is told with the time
    AppointmentCard(Appointment appointment, Team team, AppointmentActions actions, boolean dated) {
        this.appointment = appointment;
        this.team = team;
        this.dated = dated;
        this.name = new NativeButton("", _ -> actions.open(appointment));
        this.buttons = new AppointmentButtons(appointment, actions);
        addClassNames("appointment", "card");
        setClassName("muted", !appointment.isLive());
        time.addClassName("time");
        request.addClassNames("request", "pre-line");
        asked.addClassNames("request", "pre-line");
        reason.addClassNames("quiet", "pre-line");
        add(head(), client(), new AppointmentServices(appointment, team));
        add(request, asked, reason, buttons);
    }

    private Div head() {
        var head = new Div(time, new Badges(appointment));
        head.addClassNames("row", "between");
        return head;
    }

    private Div client() {
        name.addClassNames("strong", "client-name", "as-link");
        var client = new Div(name, PhoneLink.to(appointment.client()));
        client.addClassNames("row", "between");
        return client;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var client = appointment.client();
        name.setText(client.isErased() ? getTranslation("privacy.nobody") : client.name());
        time.setText(when(wording));
        tell(request, "agenda.request", client.request());
        tell(asked, "agenda.change-request", openRequest());
        tell(reason, "agenda.reason", cancelReason());
    }

    private String when(Wording wording) {
        var span = wording.span(appointment.slot(), team.zone());
        var date = appointment.slot().start().atZone(team.zone()).toLocalDate();
        return dated ? "%s, %s".formatted(wording.day(date), span) : span;
    }

    private String openRequest() {
        return appointment
                .changeRequest()
                .filter(ChangeRequest::isOpen)
                .map(ChangeRequest::words)
                .orElse("");
    }

    private String cancelReason() {
        return appointment.state() instanceof Cancelled(_, _, var why, _) ? why : "";
    }

    private void tell(Paragraph place, String key, String words) {
        place.setText(getTranslation(key, words));
        place.setVisible(!words.isEmpty());
    }
}
