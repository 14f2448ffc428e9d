package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.TooOften;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.OwnerTone;
import org.jspecify.annotations.Nullable;

/// Another time for a visit, or another person; opened with one tap.
final class MoveForm extends Div implements LocaleChangeObserver {

    private final Setup setup;
    private final Appointment visit;
    private final SheetPorts ports;
    private final Runnable changed;
    final Button open = new Button("", _ -> open());
    final Select<StaffMember> staff = new Select<>();
    final AnyStart start;
    final Button move = new Button("", _ -> move(false));
    final ObstacleList obstacles = new ObstacleList(() -> move(true));
    private final Div step = new Div();

    MoveForm(Setup setup, Appointment visit, SheetPorts ports, Runnable changed) {
        this.setup = setup;
        this.visit = visit;
        this.ports = ports;
        this.changed = changed;
        var zone = setup.business().zone();
        var window = setup.business().policy().window();
        var horizon = Horizon.of(zone, ports.clock(), window::horizonDays);
        this.start = new AnyStart(this::free, horizon, this::showMove);
        open.setId("open-move");
        staff.setId("move-staff");
        staff.setItems(setup.staff());
        staff.setItemLabelGenerator(StaffMember::name);
        staff.setVisible(setup.staff().size() > 1);
        staff.addValueChangeListener(_ -> start.refresh());
        move.setId("move");
        move.setDisableOnClick(true);
        move.addThemeVariants(ButtonVariant.PRIMARY);
        step.addClassName("stack");
        step.add(staff, start, obstacles, move);
        step.setVisible(false);
        addClassName("stack");
        add(open, step);
    }

    private void open() {
        step.setVisible(!step.isVisible());
        if (step.isVisible()) {
            setup.staff().stream()
                    .filter(one -> one.id().equals(visit.segments().getFirst().staff()))
                    .findFirst()
                    .ifPresentOrElse(staff::setValue, start::refresh);
            step.scrollIntoView();
        }
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var query =
                new ShowMoveStarts.Query(setup.business().id(), visit.id(), takesOver(), from, to);
        return ports.moveStarts().show(query);
    }

    /// Of several services each stays with its person, unless somebody takes over all.
    private @Nullable StaffId takesOver() {
        var chosen = staff.getValue();
        var has = visit.segments().getFirst().staff();
        return chosen == null || chosen.id().equals(has) ? null : chosen.id();
    }

    private void showMove() {
        obstacles.setVisible(false);
        move.setEnabled(start.chosen().isPresent());
    }

    private void move(boolean override) {
        move.setEnabled(true);
        start.chosen().ifPresent(to -> told(decide(to, override)));
    }

    private MoveDecision decide(Instant to, boolean override) {
        return ports.move()
                .move(
                        new MoveAppointment.Command(
                                setup.business().id(), visit.id(), to, takesOver(), override));
    }

    private void told(MoveDecision decision) {
        switch (decision) {
            case Moved _ -> moved();
            case NotOffered(var why) -> obstacles.show(why, tone());
            case SlotTaken _ -> refused("agenda.slot-taken");
            case TooLate _, TooOften _ -> refused("agenda.too-late-to-move");
            case WasCancelled _ -> refused("agenda.was-cancelled");
            case NoSuchAppointment _ -> refused("agenda.no-such-appointment");
        }
    }

    private OwnerTone tone() {
        var who = Optional.ofNullable(staff.getValue()).map(StaffMember::name).orElse("");
        var language = Locales.languageOf(getLocale()).orElseThrow();
        return new OwnerTone(ports.texts(), who, setup.business().zone(), language);
    }

    private void refused(String key) {
        Toast.show(UI.getCurrent(), getTranslation(key));
        start.refresh();
    }

    private void moved() {
        var ui = UI.getCurrent();
        var said = getTranslation("agenda.now-moved");
        changed.run();
        UndoToast.show(ui, said, ui.getTranslation("agenda.undo"), () -> undo(ui));
    }

    private void undo(UI ui) {
        var command = MoveAppointment.Command.back(setup.business().id(), visit);
        var back = ports.move().move(command);
        var key = back instanceof Moved ? "agenda.moved-back" : "agenda.slot-taken";
        changed.run();
        Toast.show(ui, ui.getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("agenda.move"));
        staff.setLabel(getTranslation("agenda.move-staff"));
        move.setText(getTranslation("agenda.move-submit"));
    }
}
