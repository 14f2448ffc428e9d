package kz.localbusiness.web.booking;

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

/// Where an appointment stands, in a word and a colour.
public final class StateBadge extends Span implements LocaleChangeObserver {

    private final AppointmentState state;

    public StateBadge(AppointmentState state) {
        this.state = state;
        setId("appointment-state");
        addClassNames("badge", name());
    }

    private String name() {
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

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("booking.state." + name()));
    }
}
