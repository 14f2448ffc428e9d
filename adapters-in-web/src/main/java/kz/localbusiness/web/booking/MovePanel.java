package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.domain.booking.Leeway.Until;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.TooOften;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.WhenPicker;
import kz.localbusiness.web.text.Wording;

/// Another time with the same person.
final class MovePanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private MyAppointment mine;
    private final ManagePorts ports;
    private final Consumer<Outcome> told;
    final WhenPicker when;
    final Button open = new Button("", _ -> open());
    final Paragraph terms = new Paragraph();
    final Button move = new Button("", _ -> move());
    private final Step step;

    MovePanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.mine = mine;
        this.ports = ports;
        this.told = told;
        var horizon = Horizon.of(mine.business().zone(), ports.clock(), this::horizonDays);
        this.when = new WhenPicker(this::free, horizon, this::showMove);
        this.step = new Step("booking.move-title", terms, when, move);
        open.setId("open-move");
        open.addClassName("wide");
        move.setId("move");
        move.addClassName("wide");
        move.setDisableOnClick(true);
        move.setVisible(false);
        move.addThemeVariants(ButtonVariant.PRIMARY);
        terms.setId("move-terms");
        terms.addClassName("quiet");
        step.setVisible(false);
        addClassName("stack");
        add(open, step);
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        setVisible(now.leeway().move() instanceof Until);
        render();
    }

    /// Until when, and whether the business has to agree again.
    private void render() {
        if (mine.leeway().move() instanceof Until(var end)) {
            var last = Wording.in(getLocale()).dateTime(end, mine.business().zone());
            var key =
                    mine.leeway().movesAreRequests()
                            ? "manage.move-until-asking"
                            : "manage.move-until";
            terms.setText(getTranslation(key, last));
        }
    }

    private void open() {
        step.setVisible(!step.isVisible());
        when.refresh();
    }

    /// Nothing while it may not move.
    private Optional<FreeStarts> free(LocalDate from, LocalDate to) {
        var query =
                new ShowMyMoveStarts.Query(
                        link.business(), link.appointment(), link.token(), from, to);
        return switch (ports.moveStarts().show(query)) {
            case ShowMyMoveStarts.Shown(var free) -> Optional.of(free);
            case ShowMyMoveStarts.NotAllowedNow _, ShowMyMoveStarts.NoSuchAppointment _ ->
                    Optional.empty();
        };
    }

    private int horizonDays() {
        return ports.pages().policyOf(mine).window().horizonDays();
    }

    private void showMove() {
        move.setVisible(when.chosen().isPresent());
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
                    case NotOffered(var why) -> Outcome.notOffered(why);
                    case WasCancelled _ -> Outcome.bad("booking.was-cancelled");
                    case TooOften _ -> Outcome.bad("booking.too-often");
                    case TooLate _ -> Outcome.bad("booking.too-late");
                    case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
                });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("booking.move-title"));
        move.setText(getTranslation("booking.move"));
        render();
    }
}
