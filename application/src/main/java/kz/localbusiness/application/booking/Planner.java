package kz.localbusiness.application.booking;

import java.time.Instant;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.PlanDecision;

/// By the rules, or past them.
@FunctionalInterface
interface Planner {

    PlanDecision plan(Availability availability, Instant start);
}
