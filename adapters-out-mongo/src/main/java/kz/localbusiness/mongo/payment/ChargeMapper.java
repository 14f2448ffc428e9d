package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.all;

import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.booking.ReservationMapper;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class ChargeMapper {

    private ChargeMapper() {}

    static ChargeDocument toDocument(Charge it) {
        var isByHand = it.refunds().stream().anyMatch(Refund::isByHand);
        return new ChargeDocument(
                "%s/%s".formatted(it.business(), it.id().value()),
                it.business().toString(),
                it.purpose().visit().map(visit -> visit.value().toString()).orElse(null),
                reservation(it.purpose()),
                it.purpose() instanceof Purpose.Bill ? Boolean.TRUE : null,
                it.purpose() instanceof Purpose.Invoice(_, var phone) ? phone.value() : null,
                it.amount().tiyn(),
                ChargeStateMapper.toDocument(it.state()),
                all(it.refunds(), RefundMapper::toDocument),
                it.begunAt(),
                it.dueAt(),
                isByHand ? it.begunAt() : null,
                it.version());
    }

    static Charge toDomain(ChargeDocument it) {
        return new Charge(
                new BusinessId(UUID.fromString(it.business())),
                id(it.id().substring(it.business().length() + 1)),
                purpose(it),
                new Money(it.tiyn()),
                ChargeStateMapper.toDomain(it.state()),
                all(it.refunds(), RefundMapper::toDomain),
                it.begunAt(),
                it.dueAt(),
                it.version());
    }

    static ChargeId id(String name) {
        return new ChargeId(UUID.fromString(name));
    }

    private static @Nullable Document reservation(Purpose purpose) {
        return purpose instanceof Purpose.Advance(var visit)
                ? ReservationMapper.toDocument(visit)
                : null;
    }

    private static Purpose purpose(ChargeDocument it) {
        var reservation = it.reservation();
        if (reservation != null) {
            return new Purpose.Advance(ReservationMapper.toDomain(reservation));
        }
        var visit = it.visit();
        if (visit == null) {
            return new Purpose.Trial();
        }
        var id = new AppointmentId(UUID.fromString(visit));
        var phone = it.invoicedTo();
        if (phone != null) {
            return new Purpose.Invoice(id, new PhoneNumber(phone));
        }
        return it.billed() == null ? new Purpose.Balance(id) : new Purpose.Bill(id);
    }
}
