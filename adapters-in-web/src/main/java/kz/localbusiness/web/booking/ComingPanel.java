package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.PromiseDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.PromiseDecision.NotConfirmed;
import kz.localbusiness.domain.booking.PromiseDecision.Promised;
import kz.localbusiness.domain.booking.PromiseDecision.TooLate;
import kz.localbusiness.domain.booking.PromiseDecision.WasCancelled;
import kz.localbusiness.domain.booking.PromiseDecision.WasPromised;

/// Says with one tap that the client comes. Reminders lead here.
final class ComingPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final PromiseToCome promiseToCome;
    private final Clock clock;
    private final Consumer<Outcome> told;
    final Button come = new Button("", _ -> promise());
    private final Paragraph known = new Paragraph();

    ComingPanel(MyLink link, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.promiseToCome = ports.promise();
        this.clock = ports.clock();
        this.told = told;
        LinkedPart.make(this, AppointmentEmail.COMING);
        come.setId("promise");
        come.addClassName("wide");
        come.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        come.setDisableOnClick(true);
        known.setId("promised");
        known.addClassName("strong");
        known.getElement().setAttribute("tabindex", "-1");
        add(come, known);
    }

    @Override
    public void show(MyAppointment now) {
        var visit = now.appointment();
        come.setVisible(!visit.isPromised());
        known.setVisible(visit.isPromised());
        setVisible(visit.state() instanceof Expected && !visit.hasBegun(clock.instant()));
    }

    private void promise() {
        come.setEnabled(true);
        var command = new PromiseToCome.Command(link.business(), link.appointment(), link.token());
        told.accept(outcome(promiseToCome.promise(command)));
        if (known.isVisible()) {
            known.getElement().callJsFunction("focus");
        }
    }

    private static Outcome outcome(PromiseDecision decision) {
        return switch (decision) {
            case Promised _, WasPromised _ -> Outcome.good("manage.coming-told");
            case NotConfirmed _ -> Outcome.bad("manage.coming-not-confirmed");
            case WasCancelled _ -> Outcome.bad("booking.was-cancelled");
            case TooLate _ -> Outcome.bad("manage.coming-too-late");
            case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        come.setText(getTranslation("manage.coming"));
        known.setText(getTranslation("manage.coming-known"));
    }
}
