package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;

/// Where an appointment stands, in words and by a shape of its own.
final class StateBadge extends Span implements LocaleChangeObserver {

    private final AppointmentState state;

    StateBadge(AppointmentState state) {
        this.state = state;
        addClassNames("badge", shape(state));
    }

    private static String shape(AppointmentState state) {
        return switch (state) {
            case Requested _ -> "requested";
            case Confirmed _ -> "confirmed";
            case Rescheduled _ -> "rescheduled";
            case Arrived _ -> "arrived";
            case Completed _ -> "completed";
            case NoShow _ -> "no-show";
            case Cancelled _ -> "cancelled";
        };
    }

    private static String key(AppointmentState state) {
        return switch (state) {
            case Requested _ -> "agenda.requested";
            case Confirmed _ -> "agenda.confirmed";
            case Rescheduled _ -> "agenda.rescheduled";
            case Arrived _ -> "agenda.arrived";
            case Completed _ -> "agenda.completed";
            case NoShow _ -> "agenda.no-show";
            case Cancelled _ -> "agenda.cancelled";
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation(key(state)));
    }
}
