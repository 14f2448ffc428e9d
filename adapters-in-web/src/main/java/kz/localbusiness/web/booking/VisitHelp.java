package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.Leeway.Until;
import kz.localbusiness.web.text.PhoneNumbers;

/// What the state of a visit means for its client now.
final class VisitHelp extends Paragraph implements FollowsVisit, LocaleChangeObserver {

    private final Clock clock;
    private MyAppointment mine;

    VisitHelp(MyAppointment mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
        setId("manage-help");
        addClassName("quiet");
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        setText(help());
    }

    private String help() {
        return switch (mine.appointment().state()) {
            case Requested _ -> getTranslation("booking.help.requested");
            case Expected _ -> orCall(getTranslation(expected()));
            case Arrived _ -> getTranslation("booking.help.arrived");
            case Completed _ -> getTranslation("booking.help.completed");
            case NoShow _ -> orCall(getTranslation("booking.help.no-show"));
            case Cancelled(_, _, var reason, _) when reason.isEmpty() ->
                    orCall(getTranslation("booking.help.cancelled"));
            case Cancelled(_, _, var reason, _) ->
                    orCall(getTranslation("booking.help.cancelled-because", reason));
        };
    }

    private String expected() {
        var now = clock.instant();
        var visit = mine.appointment();
        if (visit.hasBegun(now)) {
            return now.isBefore(visit.slot().end()) ? "booking.help.begun" : "booking.help.past";
        }
        var leeway = mine.leeway();
        var canChange = leeway.move() instanceof Until || leeway.cancel() instanceof Until;
        return canChange ? "booking.help.confirmed" : "booking.help.expected";
    }

    private String orCall(String help) {
        var phone = mine.business().profile().phone();
        return phone == null
                ? help
                : help + " " + getTranslation("booking.help.call", PhoneNumbers.shown(phone));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(help());
    }
}
