package kz.localbusiness.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One call of a use case: what is done, when it began, and by whom.
///
/// @param useCase the simple name of the inbound port
public record Act(String useCase, Instant at, ActingPerson by) {

    public Act {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Commands and queries are nested in their ports.
    static String nameOf(ForBusiness command) {
        var type = command.getClass();
        var port = type.getEnclosingClass();
        return (port == null ? type : port).getSimpleName();
    }
}
