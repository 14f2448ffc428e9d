package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;
import kz.localbusiness.web.text.UiLanguage;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Moves a visit to where it was dropped, says why not, and knows the way back.
///
/// @param shown draws the visit where it is after all
/// @param lost called when it is not there any more
record VisitMover(
        CalendarPorts ports,
        MoveRefusals refusals,
        Business business,
        Names names,
        Consumer<Appointment> shown,
        Runnable lost) {

    @FunctionalInterface
    interface Names {
        String of(StaffId staff);
    }

    void move(AppointmentId visit, @Nullable StaffId staff, Instant start) {
        var query = new ShowAppointment.Query(business.id(), visit);
        ports.appointment()
                .show(query)
                .ifPresentOrElse(before -> move(before, staff, start, false), lost);
    }

    private void move(
            Appointment before, @Nullable StaffId staff, Instant start, boolean override) {
        var command =
                new MoveAppointment.Command(business.id(), before.id(), start, staff, override);
        var decision = ports.moves().move(command);
        if (decision instanceof Moved(_, var after)) {
            shown.accept(after);
            offerTheWayBack(before, after);
        } else {
            shown.accept(before);
            refuse(decision, before, staff, () -> move(before, staff, start, true));
        }
    }

    private void refuse(
            MoveDecision decision, Appointment before, @Nullable StaffId staff, Runnable anyway) {
        var who = names.of(staff == null ? before.segments().getFirst().staff() : staff);
        var language = UiLanguage.of(UI.getCurrent());
        var reasons = refusals.told(decision, who, business.zone(), language);
        new RefusalDialog(reasons, MoveRefusals.canBeWaived(decision), anyway).open();
    }

    private void offerTheWayBack(Appointment before, Appointment after) {
        var ui = UI.getCurrent();
        var when = Wording.in(ui.getLocale()).dateTime(after.slot().start(), business.zone());
        UndoToast.show(
                ui,
                ui.getTranslation("calendar.moved", after.client().name(), when),
                ui.getTranslation("calendar.undo"),
                () -> back(before));
    }

    void stretch(AppointmentId visit, Instant end) {
        var query = new ShowAppointment.Query(business.id(), visit);
        ports.appointment()
                .show(query)
                .ifPresentOrElse(before -> stretch(before, end, false), lost);
    }

    private void stretch(Appointment before, Instant end, boolean override) {
        var length = Duration.between(before.slot().start(), end);
        var decision = ports.lengths().resize(resizing(before, length, override));
        if (decision instanceof Resized(_, var after)) {
            shown.accept(after);
            offerFormerLength(before, after);
        } else {
            shown.accept(before);
            var reasons =
                    refusals.told(
                            decision,
                            names.of(before.segments().getLast().staff()),
                            business.zone(),
                            UiLanguage.of(UI.getCurrent()));
            new RefusalDialog(
                            reasons,
                            MoveRefusals.canBeWaived(decision),
                            () -> stretch(before, end, true))
                    .open();
        }
    }

    private ResizeAppointment.Command resizing(
            Appointment visit, Duration length, boolean override) {
        return new ResizeAppointment.Command(business.id(), visit.id(), length, override);
    }

    private void offerFormerLength(Appointment before, Appointment after) {
        var ui = UI.getCurrent();
        var minutes = after.slot().duration().toMinutes();
        UndoToast.show(
                ui,
                ui.getTranslation("agenda.now-resized", minutes),
                ui.getTranslation("calendar.undo"),
                () -> stretch(after, before.slot().end(), true));
    }

    /// What was possible before is so again, whatever the rules say of it by now.
    private void back(Appointment before) {
        var command = MoveAppointment.Command.back(business.id(), before);
        var decision = ports.moves().move(command);
        if (decision instanceof Moved(_, var after)) {
            shown.accept(after);
            var ui = UI.getCurrent();
            Toast.show(ui, ui.getTranslation("calendar.moved-back"));
        } else {
            refuse(decision, before, command.staff(), () -> {});
        }
    }
}
