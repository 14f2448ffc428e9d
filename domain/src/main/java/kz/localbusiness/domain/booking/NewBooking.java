package kz.localbusiness.domain.booking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.privacy.Consent.HeldByBusiness;
import org.jspecify.annotations.Nullable;

/// Who wants to come, and who says so; when and to whom is for the plan to say.
///
/// @param series of which it is one occurrence, null when it stands alone
public record NewBooking(AppointmentId id, ClientDetails client, Doer by, @Nullable UUID series) {

    /// Whoever is written down by the business has agreed there, or nowhere.
    public NewBooking {
        client = by.actor() == Actor.BUSINESS ? client.with(new HeldByBusiness()) : client;
    }

    /// What the business books stands at once, whatever its policy says about clients.
    public Appointment as(PlanDecision.Planned plan, BookingPolicy policy, Occurrence when) {
        var isAgreed = by.actor() != Actor.CLIENT || policy.approval() == Approval.INSTANT;
        var act = plan.waived().isEmpty() ? Act.BOOKED : Act.BOOKED_BY_OVERRIDE;
        return new Appointment(
                id,
                Segment.home(plan.segments()),
                plan.segments(),
                client,
                policy.limits().limitsClients(),
                isAgreed ? new Confirmed(when.at()) : new Requested(),
                when.at(),
                List.of(new HistoryEntry(when.at(), by, act, names(plan.waived()))),
                series,
                null,
                List.of());
    }

    private static String names(List<Obstacle> waived) {
        return waived.stream()
                .map(obstacle -> obstacle.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
