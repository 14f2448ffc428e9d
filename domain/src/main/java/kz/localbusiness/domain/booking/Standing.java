package kz.localbusiness.domain.booking;

/// Where an appointment stands, in a word: what one can filter by.
public enum Standing {
    REQUESTED,
    CONFIRMED,
    RESCHEDULED,
    ARRIVED,
    COMPLETED,
    NO_SHOW,
    CANCELLED;

    public static Standing of(AppointmentState state) {
        return switch (state) {
            case AppointmentState.Requested _ -> REQUESTED;
            case AppointmentState.Confirmed _ -> CONFIRMED;
            case AppointmentState.Rescheduled _ -> RESCHEDULED;
            case AppointmentState.Arrived _ -> ARRIVED;
            case AppointmentState.Completed _ -> COMPLETED;
            case AppointmentState.NoShow _ -> NO_SHOW;
            case AppointmentState.Cancelled _ -> CANCELLED;
        };
    }
}
