package kz.localbusiness.application.payment.out;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Charges as they may be.
public final class ChargeFixture {

    static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    private static final BusinessId SOMEWHERE = new BusinessId(new UUID(1, 1));
    private static final Money SUM = new Money(500_050);
    private static final RefundId REFUND = new RefundId(new UUID(8, 8));

    private ChargeFixture() {}

    static Stream<Charge> inEveryState() {
        var scanned = waiting().heard(report(PurchaseState.SCANNED, null), NOW);
        var lapsed = waiting().heard(report(PurchaseState.FAILED, null), NOW);
        return Stream.of(
                trial(),
                billed(),
                opening(),
                opening().unopened(Ending.REFUSED, NOW),
                waiting(),
                invoice(),
                invoice().unheard(NOW),
                invoice().opened(Purchase.invoice(new PurchaseId(12_800_000_002L), NOW), NOW),
                scanned,
                lapsed,
                lapsed.heard(report(PurchaseState.CREATED, null), NOW.plusSeconds(99)),
                paid(),
                paid().bound(NOW),
                unbound(),
                trying(),
                byHand(),
                scanning(),
                refunded());
    }

    static Charge forVisit(BusinessId business, AppointmentId visit, Instant begun) {
        var id = new ChargeId(UUID.randomUUID());
        return Charge.begin(business, id, new Purpose.Balance(visit), SUM, begun);
    }

    /// For a visit to be, before the bank has answered.
    public static Charge begunBy(BusinessId business, ClientDetails client, Instant begun) {
        var id = new ChargeId(UUID.randomUUID());
        var purpose = new Purpose.Advance(reservation().of(client));
        return Charge.begin(business, id, purpose, SUM, begun);
    }

    /// The bank has not said whether it was sent.
    public static Charge unclearInvoice(
            BusinessId business, AppointmentId visit, PhoneNumber phone, Instant begun) {
        var id = new ChargeId(UUID.randomUUID());
        var purpose = new Purpose.Invoice(visit, phone);
        return Charge.begin(business, id, purpose, SUM, begun).unheard(begun);
    }

    /// The same of another business, under another name.
    static Charge of(BusinessId business, Charge one) {
        return new Charge(
                business,
                new ChargeId(UUID.randomUUID()),
                one.purpose(),
                one.amount(),
                one.state(),
                one.refunds(),
                one.begunAt(),
                one.dueAt(),
                one.version());
    }

    static Charge inVersion(Charge one, long version) {
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

    static Charge byHand() {
        return unbound().byHand(REFUND, Hand.SCHEME, NOW);
    }

    private static Charge scanning() {
        var code = new RefundCode(77, "12345", NOW.plusSeconds(180), Duration.ofSeconds(5));
        return byHand().scanning(REFUND, code, NOW);
    }

    static Charge refunded() {
        return trying().refunded(REFUND, new Doer(Actor.BUSINESS, "owner"), 77L, NOW);
    }

    private static Charge trial() {
        return Charge.begin(SOMEWHERE, new ChargeId(new UUID(3, 3)), new Purpose.Trial(), SUM, NOW);
    }

    private static Charge billed() {
        return Charge.billed(
                SOMEWHERE,
                new ChargeId(new UUID(2, 2)),
                new AppointmentId(new UUID(7, 7)),
                new PurchaseId(500_000_000_001L),
                SUM,
                NOW);
    }

    private static Charge invoice() {
        var phone = new PhoneNumber("+77011234567");
        var purpose = new Purpose.Invoice(new AppointmentId(new UUID(7, 7)), phone);
        return Charge.begin(SOMEWHERE, new ChargeId(new UUID(5, 4)), purpose, SUM, NOW);
    }

    private static Charge opening() {
        var purpose = new Purpose.Advance(reservation());
        return Charge.begin(SOMEWHERE, new ChargeId(new UUID(4, 4)), purpose, SUM, NOW);
    }

    private static Charge waiting() {
        var purchase =
                new Purchase(
                        new PurchaseId(12_800_000_001L),
                        Purchase.Kind.LINK,
                        "https://pay.kaspi.kz/pay/1",
                        NOW.plusSeconds(180),
                        List.of("Gold", "Red"),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(65));
        return opening().opened(purchase, NOW);
    }

    private static Charge paid() {
        return waiting().heard(report(PurchaseState.PAID, SUM), NOW.plusMillis(7));
    }

    private static Charge unbound() {
        return paid().unbound(REFUND, Reason.NO_TIME, NOW);
    }

    private static Charge trying() {
        var part = new RefundId(new UUID(8, 9));
        var two = paid().bound(NOW).refund(part, new Money(50), Reason.BY_BUSINESS, NOW);
        var due = ((RefundDue) two).charge().refund(REFUND, new Money(9), Reason.CANCELLED, NOW);
        return ((RefundDue) due).charge().trying(part, SUM);
    }

    private static PurchaseReport report(PurchaseState state, @Nullable Money sum) {
        return new PurchaseReport(state, sum, null, null);
    }

    private static Reservation reservation() {
        var slot = new TimeSlot(NOW.plusSeconds(9_000), NOW.plusSeconds(12_600));
        var offering =
                new BookedOffering(
                        new OfferingId(new UUID(5, 5)),
                        "Haircut",
                        Duration.ofHours(1),
                        SUM,
                        List.of());
        var segment =
                new Segment(
                        offering,
                        new StaffId(new UUID(6, 6)),
                        slot,
                        slot,
                        List.of(LocalDate.parse("2026-11-23")),
                        List.of(),
                        false);
        return new Reservation(new AppointmentId(new UUID(7, 7)), List.of(segment), dana());
    }

    static ClientDetails dana() {
        return new ClientDetails(
                "Dana",
                new PhoneNumber("+77011234567"),
                new EmailAddress("dana@example.kz"),
                "quietly",
                Language.KK);
    }
}
