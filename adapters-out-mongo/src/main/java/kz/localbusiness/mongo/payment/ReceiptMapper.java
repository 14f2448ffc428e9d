package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.Movement;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class ReceiptMapper {

    private ReceiptMapper() {}

    static ReceiptDocument toDocument(Receipt it) {
        var movement = it.movement();
        return new ReceiptDocument(
                id(it.business(), it.number()),
                it.business().toString(),
                name(movement.key()),
                "%s%s".formatted(day(it.day()), name(it.number())),
                all(movement.shares(), ReceiptMapper::share),
                movement.method().name(),
                movement.at(),
                movement.visitAt(),
                issuer(it.issuer()),
                bankNumber(movement.purchase()),
                movement.original());
    }

    static Receipt toDomain(ReceiptDocument it) {
        var movement =
                new Movement(
                        key(it.movement()),
                        all(it.shares(), ReceiptMapper::share),
                        Payment.Method.valueOf(it.method()),
                        it.at(),
                        it.visitAt(),
                        Optional.ofNullable(it.purchase()).map(PurchaseId::new).orElse(null),
                        it.original());
        return new Receipt(
                new BusinessId(UUID.fromString(it.business())),
                numberIn(it.id()),
                movement,
                issuer(it.issuer()));
    }

    static String id(BusinessId business, long number) {
        return "%s/%s".formatted(business, name(number));
    }

    /// Comes after all ids of a business.
    static String end(BusinessId business) {
        return business + "/~";
    }

    /// What follows the business in the id; in the order of the numbers.
    static String name(long number) {
        return "%012d".formatted(number);
    }

    static long numberIn(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }

    /// With what follows, all places of one day.
    static String day(LocalDate date) {
        return date + "/";
    }

    /// With what follows, all movements of one visit.
    static String visit(AppointmentId id) {
        return id.value() + "/";
    }

    private static String name(Movement.Key key) {
        return "%s%s/%d".formatted(visit(key.visit()), key.payment().value(), key.step());
    }

    private static Movement.Key key(String name) {
        var parts = name.split("/", 3);
        return new Movement.Key(
                new AppointmentId(UUID.fromString(parts[0])),
                new PaymentId(UUID.fromString(parts[1])),
                Integer.parseInt(parts[2]));
    }

    private static @Nullable Long bankNumber(@Nullable PurchaseId purchase) {
        return purchase == null ? null : purchase.value();
    }

    private static Document share(Share it) {
        return new Document("offering", it.offering().value().toString())
                .append("service", it.service())
                .append("staff", it.staff().value().toString())
                .append("staffName", it.staffName())
                .append("tiyn", it.amount().tiyn())
                .append("tip", it.tip().tiyn());
    }

    private static Share share(Document it) {
        return new Share(
                new OfferingId(uuid(it, "offering")),
                text(it, "service"),
                new StaffId(uuid(it, "staff")),
                text(it, "staffName"),
                new Money(number(it, "tiyn")),
                new Money(number(it, "tip")));
    }

    private static Document issuer(Issuer it) {
        var number = it.taxNumber();
        var document =
                new Document("name", it.name())
                        .append("address", it.address())
                        .append("zone", it.zone().getId());
        return with(document, "taxNumber", number == null ? null : number.digits());
    }

    private static Issuer issuer(Document it) {
        var number = it.getString("taxNumber");
        return new Issuer(
                text(it, "name"),
                text(it, "address"),
                number == null ? null : new TaxNumber(number),
                ZoneId.of(text(it, "zone")));
    }
}
