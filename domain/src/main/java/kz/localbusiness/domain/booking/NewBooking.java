package kz.localbusiness.domain.booking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.privacy.Consent.HeldByBusiness;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Who wants to come, and who says so; when and to whom is for the plan to say.
///
/// @param series of which it is one occurrence, null when it stands alone
/// @param advance what was paid for it before; null when nothing was
public record NewBooking(
        AppointmentId id,
        ClientDetails client,
        Doer by,
        @Nullable UUID series,
        @Nullable Payment advance) {

    /// Whoever is written down by the business has agreed there, or nowhere.
    public NewBooking {
        client = by.actor() == Actor.BUSINESS ? client.with(new HeldByBusiness()) : client;
    }

    public NewBooking(AppointmentId id, ClientDetails client, Doer by, @Nullable UUID series) {
        this(id, client, by, series, null);
    }

    /// What it still lacks to be booked: money that clients pay before.
    public Money lacks(Inquiry inquiry, List<Segment> segments) {
        return by.actor() == Actor.CLIENT && advance == null
                ? inquiry.advance(segments)
                : Money.ZERO;
    }

    /// What the business books, and what is paid for, stands at once, whatever the policy says
    /// about clients.
    public Appointment as(PlanDecision.Planned plan, BookingPolicy policy, Occurrence when) {
        var isAgreed =
                by.actor() != Actor.CLIENT
                        || policy.approval() == Approval.INSTANT
                        || advance != null;
        return new Appointment(
                id,
                Segment.home(plan.segments()),
                plan.segments(),
                client,
                policy.limits().limitsClients(),
                isAgreed ? new Confirmed(when.at()) : new Requested(),
                when.at(),
                Stream.concat(Stream.of(booked(plan, when)), paid(when)).toList(),
                series,
                null,
                advance == null ? List.of() : List.of(advance),
                Money.ZERO);
    }

    private HistoryEntry booked(PlanDecision.Planned plan, Occurrence when) {
        var act = plan.waived().isEmpty() ? Act.BOOKED : Act.BOOKED_BY_OVERRIDE;
        return new HistoryEntry(when.at(), by, act, names(plan.waived()));
    }

    private Stream<HistoryEntry> paid(Occurrence when) {
        return advance == null ? Stream.empty() : Stream.of(HistoryEntry.paid(advance, when.at()));
    }

    private static String names(List<Obstacle> waived) {
        return waived.stream()
                .map(obstacle -> obstacle.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
