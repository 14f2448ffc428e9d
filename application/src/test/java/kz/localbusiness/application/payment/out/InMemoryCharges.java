package kz.localbusiness.application.payment.out;

import static kz.localbusiness.application.ActingPerson.Kind.PLATFORM;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.shared.PhoneNumber;

public final class InMemoryCharges implements Charges, DueCharges {

    private final InMemoryRows<ChargeId, Charge> rows;

    public InMemoryCharges() {
        this(new InMemoryTraces());
    }

    public InMemoryCharges(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.id()),
                        Charge::version,
                        InMemoryCharges::inVersion,
                        traces);
    }

    @Override
    public void add(Charge charge) {
        save(charge);
    }

    @Override
    public Optional<Charge> find(ChargeId id) {
        return rows.find(id);
    }

    @Override
    public List<Charge> of(AppointmentId visit) {
        return rows.all().stream()
                .filter(one -> one.purpose().visit().equals(Optional.of(visit)))
                .sorted(Comparator.comparing(Charge::begunAt).reversed())
                .toList();
    }

    @Override
    public List<Charge> begunBy(PhoneNumber client) {
        return rows.all().stream()
                .filter(one ->
                        one.purpose() instanceof Purpose.Advance(var visit)
                                && visit.client().phone().equals(client))
                .sorted(Comparator.comparing(Charge::begunAt).reversed())
                .toList();
    }

    @Override
    public List<Charge> begunSince(Instant moment, int most) {
        return rows.all().stream()
                .filter(one -> !one.begunAt().isBefore(moment))
                .sorted(Comparator.comparing(Charge::begunAt))
                .limit(most)
                .toList();
    }

    @Override
    public List<Charge> unsettled(int most) {
        return rows.all().stream()
                .filter(one -> one.dueAt() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.dueAt())))
                .limit(most)
                .toList();
    }

    @Override
    public List<Charge> toGiveBack(int most) {
        return rows.all().stream()
                .filter(one -> one.refunds().stream().anyMatch(Refund::isByHand))
                .sorted(Comparator.comparing(Charge::begunAt))
                .limit(most)
                .toList();
    }

    /// What people do leaves a trace.
    @Override
    public void save(Charge charge) {
        if (CurrentAct.find().filter(act -> act.by().kind() != PLATFORM).isPresent()) {
            rows.save(charge, "charges", charge.id().value().toString());
        } else {
            rows.save(charge);
        }
    }

    @Override
    public List<DueCharge> due(Instant now, int most) {
        return rows.ofEveryBusiness().stream()
                .filter(one -> one.isDue(now))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.dueAt())))
                .limit(most)
                .map(one -> new DueCharge(one.business(), one.id()))
                .toList();
    }

    /// Of every business.
    public List<Charge> everything() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }

    private static Charge inVersion(Charge one, long version) {
        return new Charge(
                one.business(),
                one.id(),
                one.purpose(),
                one.amount(),
                one.state(),
                one.refunds(),
                one.begunAt(),
                one.dueAt(),
                version);
    }
}
