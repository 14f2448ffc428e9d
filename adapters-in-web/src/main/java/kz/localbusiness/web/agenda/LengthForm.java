package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.booking.ResizeDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ResizeDecision.NotNow;
import kz.localbusiness.domain.booking.ResizeDecision.NotOffered;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.booking.ResizeDecision.SlotTaken;
import kz.localbusiness.domain.booking.ResizeDecision.Unfit;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.OwnerTone;

/// More or less time for a visit; opened with one tap.
final class LengthForm extends Div implements LocaleChangeObserver {

    private static final int STEP = 5;

    private final Setup setup;
    private final Appointment visit;
    private final SheetPorts ports;
    private final Runnable changed;
    final Button open = new Button("", _ -> open());
    final IntegerField minutes = new IntegerField();
    final Button resize = new Button("", _ -> resize(false));
    final ObstacleList obstacles = new ObstacleList(() -> resize(true));
    private final Div step = new Div();

    LengthForm(Setup setup, Appointment visit, SheetPorts ports, Runnable changed) {
        this.setup = setup;
        this.visit = visit;
        this.ports = ports;
        this.changed = changed;
        open.setId("open-length");
        minutes.setId("length-minutes");
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setValue(Math.toIntExact(visit.slot().duration().toMinutes()));
        minutes.addValueChangeListener(_ -> minutes.setInvalid(false));
        resize.setId("length");
        resize.setDisableOnClick(true);
        var row = new Div(minutes, resize);
        row.addClassNames("row", "baseline");
        step.addClassName("stack");
        step.add(row, obstacles);
        step.setVisible(false);
        addClassName("stack");
        add(open, step);
    }

    private void open() {
        step.setVisible(!step.isVisible());
        if (step.isVisible()) {
            step.scrollIntoView();
        }
    }

    private void resize(boolean override) {
        resize.setEnabled(true);
        obstacles.setVisible(false);
        var entered = minutes.getValue();
        told(decide(Duration.ofMinutes(entered == null ? 0 : entered), override));
    }

    private ResizeDecision decide(Duration length, boolean override) {
        return ports.resize()
                .resize(
                        new ResizeAppointment.Command(
                                setup.business().id(), visit.id(), length, override));
    }

    private void told(ResizeDecision decision) {
        switch (decision) {
            case Resized(_, var after) -> resized(after);
            case NotOffered(var why) -> obstacles.show(why, tone());
            case Unfit(var shortest, var longest) -> refuse(shortest, longest);
            case SlotTaken _ -> say("agenda.length-taken");
            case NotNow _ -> say("agenda.not-now");
            case NoSuchAppointment _ -> say("agenda.no-such-appointment");
        }
    }

    private void refuse(Duration shortest, Duration longest) {
        minutes.setErrorMessage(
                getTranslation("agenda.length-unfit", shortest.toMinutes(), longest.toMinutes()));
        minutes.setInvalid(true);
        minutes.focus();
    }

    private OwnerTone tone() {
        var zone = setup.business().zone();
        var who = new Team(zone, setup.staff()).name(visit.segments().getLast().staff());
        var language = Locales.languageOf(getLocale()).orElseThrow();
        return new OwnerTone(ports.texts(), who, zone, language);
    }

    private void say(String key) {
        Toast.show(UI.getCurrent(), getTranslation(key));
    }

    private void resized(Appointment after) {
        var ui = UI.getCurrent();
        var said = getTranslation("agenda.now-resized", after.slot().duration().toMinutes());
        changed.run();
        UndoToast.show(ui, said, ui.getTranslation("agenda.undo"), () -> undo(ui));
    }

    private void undo(UI ui) {
        var isBack = decide(visit.slot().duration(), true) instanceof Resized;
        changed.run();
        var key = isBack ? "agenda.length-back" : "agenda.length-taken";
        Toast.show(ui, ui.getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("agenda.length"));
        minutes.setLabel(getTranslation("agenda.length-minutes"));
        resize.setText(getTranslation("agenda.length-submit"));
    }
}
