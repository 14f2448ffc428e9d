package kz.localbusiness.web.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.Movement;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

public final class ReceiptFixture {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    private ReceiptFixture() {}

    public static Receipt online(String business) {
        return receipt(business, "Шаш қию әғқңөұүһі", 500, new PurchaseId(12_800_000_001L), null);
    }

    public static Receipt returned(String service) {
        return receipt("«Айгүл» салоны", service, 0, null, 7L);
    }

    /// While it is not registered.
    public static KnownReceipt known(Receipt receipt) {
        return new KnownReceipt(receipt, null);
    }

    public static KnownReceipt registered(Receipt receipt) {
        var ticket =
                new FiscalTicket(
                        "1675360969843",
                        4L,
                        16L,
                        "852873427095",
                        NOON.plusSeconds(2),
                        receipt.movement().total(),
                        false,
                        "https://consumer.example.kz/?i=1675360969843");
        return new KnownReceipt(receipt, ticket);
    }

    private static Receipt receipt(
            String business,
            String service,
            long tip,
            @Nullable PurchaseId purchase,
            @Nullable Long original) {
        var key =
                new Movement.Key(
                        new AppointmentId(new UUID(9, 9)), new PaymentId(new UUID(7, 7)), 0);
        var shares = List.of(share(1, service, 3_000, tip), share(2, "Маникюр", 2_000, 0));
        return new Receipt(
                new BusinessId(new UUID(1, 1)),
                12,
                new Movement(key, shares, Method.ONLINE, NOON, NOON, purchase, original),
                new Issuer(
                        business,
                        "Сәтбаев 1, Атырау",
                        new TaxNumber("240340001235"),
                        ZoneId.of("Asia/Atyrau")));
    }

    private static Share share(long number, String service, long tenge, long tip) {
        return new Share(
                new OfferingId(new UUID(5, number)),
                service,
                new StaffId(new UUID(6, number)),
                "Айгерім",
                Money.tenge(tenge),
                Money.tenge(tip));
    }
}
