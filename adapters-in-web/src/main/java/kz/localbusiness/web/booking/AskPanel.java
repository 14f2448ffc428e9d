package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AskDecision.Asked;
import kz.localbusiness.domain.booking.AskDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.AskDecision.NotNow;
import kz.localbusiness.domain.booking.AskDecision.StillWaits;
import kz.localbusiness.domain.booking.AskDecision.TooOften;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.text.Typed;

/// Asks the business for what cannot be done here, and shows what came of it.
final class AskPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final AskForChange askForChange;
    private final Consumer<Outcome> told;
    private final Clock clock;
    private MyAppointment mine;
    private final AskedCard asked = new AskedCard();
    final Button open = new Button("", _ -> open());
    final TextArea words = new TextArea();
    final Button send = new Button("", _ -> send());
    private final Step step;

    AskPanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.mine = mine;
        this.askForChange = ports.ask();
        this.told = told;
        this.clock = ports.clock();
        open.setId("open-ask");
        open.addClassName("wide");
        words.setId("ask-words");
        words.setMaxLength(ChangeRequest.MAX_WORDS);
        words.setManualValidation(true);
        send.setId("ask");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        var fields = new Div(words, send);
        fields.addClassName("fields");
        step = new Step("manage.ask", fields);
        step.setVisible(false);
        addClassName("stack");
        add(asked, open, step);
    }

    private void open() {
        step.setVisible(!step.isVisible());
        words.focus();
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        var visit = now.appointment();
        var last = visit.changeRequest();
        asked.show(last, now.business().zone());
        var mayAsk =
                visit.isStillOn(clock.instant())
                        && last.filter(ChangeRequest::isOpen).isEmpty()
                        && visit.changeRequests().size() < ChangeRequest.MOST;
        open.setVisible(mayAsk);
        step.setVisible(step.isVisible() && mayAsk);
        setVisible(mayAsk || last.isPresent());
    }

    private void send() {
        send.setEnabled(true);
        var said = Typed.lines(words.getValue());
        words.setInvalid(said.isEmpty() || said.length() > ChangeRequest.MAX_WORDS);
        if (!words.isInvalid()) {
            told.accept(outcome(ask(said)));
        }
    }

    private AskDecision ask(String said) {
        return askForChange.ask(
                new AskForChange.Command(link.business(), link.appointment(), link.token(), said));
    }

    private Outcome outcome(AskDecision decision) {
        return switch (decision) {
            case Asked _ -> {
                words.clear();
                step.setVisible(false);
                yield Outcome.good("manage.asked");
            }
            case StillWaits _ -> Outcome.bad("manage.ask-waits");
            case TooOften _ -> Outcome.bad("manage.ask-too-often");
            case NotNow _ -> Outcome.bad("booking.too-late");
            case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("manage.ask"));
        words.setLabel(getTranslation("manage.ask-words"));
        words.setErrorMessage(getTranslation("manage.ask-words-wrong"));
        send.setText(getTranslation("manage.ask-send"));
        show(mine);
    }
}
