package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;

/// Another time with the same person.
final class MovePanel extends Div implements LocaleChangeObserver {

    private final MyLink link;
    private final MyAppointment mine;
    private final ManagePorts ports;
    private final Consumer<Outcome> told;
    final WhenPicker when;
    final Button open = new Button("", _ -> open());
    final Button move = new Button("", _ -> move());
    private final Step step;

    MovePanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.mine = mine;
        this.ports = ports;
        this.told = told;
        var zone = mine.business().zone();
        var today = LocalDate.now(ports.clock().withZone(zone));
        this.when = new WhenPicker(this::free, zone, today, this::showMove);
        this.step = new Step("booking.move-title", when, move);
        open.setId("open-move");
        open.addClassName("wide");
        move.setId("move");
        move.addClassName("wide");
        move.setDisableOnClick(true);
        move.addThemeVariants(ButtonVariant.PRIMARY);
        step.setVisible(false);
        add(open, step);
    }

    private void open() {
        step.setVisible(!step.isVisible());
        when.refresh();
    }

    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var offering = mine.appointment().offering().id();
        return ports.freeStarts()
                .show(new ShowFreeStarts.Query(link.business(), offering, mine.staff(), from, to));
    }

    private void showMove() {
        move.setEnabled(when.chosen().isPresent());
    }

    private void move() {
        move.setEnabled(true);
        when.chosen().map(this::decide).ifPresent(this::show);
    }

    private MoveDecision decide(Instant start) {
        return ports.move()
                .move(
                        new MoveMyAppointment.Command(
                                link.business(), link.appointment(), link.token(), start));
    }

    private void show(MoveDecision decision) {
        when.refresh();
        told.accept(
                switch (decision) {
                    case Moved _ -> {
                        step.setVisible(false);
                        yield Outcome.good("booking.moved");
                    }
                    case SlotTaken _ -> Outcome.bad("booking.slot-taken");
                    case NotOffered _ -> Outcome.bad("booking.not-offered");
                    case WasCancelled _ -> Outcome.bad("booking.was-cancelled");
                    case TooLate _ -> Outcome.bad("booking.too-late");
                    case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
                });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("booking.move-title"));
        move.setText(getTranslation("booking.move"));
    }
}
