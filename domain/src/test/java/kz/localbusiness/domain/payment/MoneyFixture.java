package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// Visits, what is paid for them, and a book of receipts.
final class MoneyFixture {

    static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    static final ZoneId ATYRAU = ZoneId.of("Asia/Atyrau");
    static final BusinessId SALON = new BusinessId(new UUID(1, 1));
    static final Issuer ISSUER = new Issuer("Salon", "Satpaev 1", null, ATYRAU);

    private MoneyFixture() {}

    /// Of one service after the other, each by another person.
    static Appointment visit(long number, long... tenge) {
        var parts = new ArrayList<Segment>();
        for (int i = 0; i < tenge.length; i++) {
            parts.add(part(i, Money.tenge(tenge[i])));
        }
        var client =
                new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);
        return new Appointment(
                new AppointmentId(new UUID(9, number)),
                AgendaKey.of(parts.getFirst().staff(), date()),
                parts,
                client,
                false,
                new Confirmed(NOON),
                NOON,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    private static Segment part(int number, Money price) {
        var slot = TimeSlot.lasting(Duration.ofHours(1), NOON.plus(Duration.ofHours(number)));
        var what =
                new BookedOffering(
                        new OfferingId(new UUID(5, number)),
                        "Service " + number,
                        slot.duration(),
                        price,
                        List.of());
        var staff = new StaffId(new UUID(8, number));
        return new Segment(what, staff, slot, slot, List.of(date()), List.of(), false);
    }

    private static LocalDate date() {
        return NOON.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static Payment cash(long number, long tenge, long tip) {
        return Payment.received(
                new PaymentId(new UUID(7, number)),
                Money.tenge(tenge),
                Money.tenge(tip),
                Payment.Method.CASH,
                NOON,
                Doer.PLATFORM);
    }

    static Payment returned(Payment payment, Money altogether, Instant when) {
        return new Payment(
                payment.id(),
                payment.amount(),
                payment.tip(),
                payment.method(),
                payment.at(),
                payment.by(),
                altogether,
                when);
    }

    static Appointment with(Appointment visit, Payment... payments) {
        return new Appointment(
                visit.id(),
                visit.home(),
                visit.segments(),
                visit.client(),
                visit.counted(),
                visit.state(),
                visit.bookedAt(),
                visit.history(),
                visit.series(),
                visit.feedback(),
                List.of(payments),
                Money.ZERO);
    }

    static String nameOf(StaffId staff) {
        return "Person " + staff.value().getLeastSignificantBits();
    }

    /// As the platform writes it down.
    static final class Book {

        private final List<Receipt> receipts = new ArrayList<>();

        List<Receipt> all() {
            return Collections.unmodifiableList(receipts);
        }

        List<Receipt> of(Appointment visit) {
            return receipts.stream()
                    .filter(one -> one.movement().key().visit().equals(visit.id()))
                    .toList();
        }

        void follow(Appointment visit) {
            for (var next = missing(visit); next.isPresent(); next = missing(visit)) {
                receipts.add(new Receipt(SALON, receipts.size() + 1, next.get(), ISSUER));
            }
        }

        private Optional<Movement> missing(Appointment visit) {
            return new VisitReceipts(of(visit)).missing(visit, MoneyFixture::nameOf);
        }
    }
}
