package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment.Method;
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

/// Receipts as they may be.
public final class ReceiptFixture {

    public static final Instant NOON = Instant.parse("2026-11-23T07:00:00.123Z");

    private static final Issuer SALON =
            new Issuer("Сән", "Satpaev 1", new TaxNumber("240340001235"), ZoneId.of("Asia/Atyrau"));

    private ReceiptFixture() {}

    /// For money that came at noon, of two services.
    public static Receipt came(BusinessId business, long number, AppointmentId visit) {
        return came(business, number, visit, NOON);
    }

    public static Receipt came(BusinessId business, long number, AppointmentId visit, Instant at) {
        var key = new Movement.Key(visit, new PaymentId(new UUID(7, number)), 0);
        var shares = List.of(share(1, 3_000, 50), share(2, 2_000, 0));
        return new Receipt(
                business,
                number,
                new Movement(
                        key,
                        shares,
                        Method.ONLINE,
                        at,
                        NOON,
                        new PurchaseId(12_800_000_001L),
                        null),
                SALON);
    }

    /// For half of it, which went back.
    public static Receipt wentBack(long number, Receipt original) {
        var came = original.movement();
        var key = new Movement.Key(came.key().visit(), came.key().payment(), 1);
        return new Receipt(
                original.business(),
                number,
                new Movement(
                        key,
                        List.of(share(1, 1_500, 0), share(2, 1_000, 0)),
                        came.method(),
                        came.at().plusSeconds(60),
                        came.visitAt(),
                        came.purchase(),
                        original.number()),
                new Issuer("Сән", "", null, SALON.zone()));
    }

    private static Share share(long number, long tenge, long tip) {
        return new Share(
                new OfferingId(new UUID(5, number)),
                "Service " + number,
                new StaffId(new UUID(6, number)),
                number == 1 ? "Айгерім" : "",
                Money.tenge(tenge),
                new Money(tip));
    }
}
