package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.RegisterReceipt;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ExportClientTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final PhoneNumber TIMUR = new PhoneNumber("+77770001122");
    private static final PaymentId FIRST = new PaymentId(new UUID(9, 1));
    private static final PaymentId SECOND = new PaymentId(new UUID(9, 2));
    private static final PaymentId OTHER = new PaymentId(new UUID(9, 3));

    private final OpenSalon salon = new OpenSalon();

    @Test
    void holdsTheReceiptsOfTheClientsVisitsAndOfNobodyElses() {
        var early = confirmed(salon.booked(TUESDAY, "10:00"));
        var late = confirmed(salon.booked(TUESDAY, "12:00"));
        var timurs = confirmed(bookedByTimur("14:00"));

        takes(late, FIRST);
        takes(timurs, OTHER);
        takes(early, SECOND);
        givesBack(late, FIRST);

        assertThat(receipts())
                .extracting(known -> known.receipt().number())
                .containsExactly(1L, 3L, 4L);
        assertThat(receipts())
                .extracting(known -> known.receipt().movement().original())
                .containsExactly(null, null, 1L);
    }

    @Test
    void tellsTheFiscalSignOfWhatIsRegistered() {
        var visit = confirmed(salon.booked(TUESDAY, "10:00"));
        takes(visit, FIRST);
        connectsARegister();
        takes(visit, SECOND);
        registers(2);

        var sign = salon.platform.fiscalRegister.played().registered().getFirst().ticket().sign();
        assertThat(receipts())
                .extracting(known -> Optional.ofNullable(known.ticket()).map(FiscalTicket::sign))
                .containsExactly(Optional.empty(), Optional.of(sign));
    }

    @Test
    void namesWhatTheClientBeganToPayAndInvoicesForTheVisits() {
        var visit = salon.booked(TUESDAY, "10:00");
        var now = salon.platform.clock.instant();
        var invoice = ChargeFixture.unclearInvoice(salon.business, visit.id(), DANA, now);
        var begun =
                ChargeFixture.begunBy(salon.business, details("Dana", DANA), now.minusSeconds(9));
        salon.run(() -> {
            salon.platform.charges.add(invoice);
            salon.platform.charges.add(begun);
            salon.platform.charges.add(
                    ChargeFixture.begunBy(salon.business, details("Timur", TIMUR), now));
        });

        assertThat(file().charges())
                .extracting(Charge::id)
                .containsExactly(begun.id(), invoice.id());
        assertThat(file().people().map(ClientDetails::name)).containsExactly("Dana", "Dana");
    }

    private List<KnownReceipt> receipts() {
        return file().receipts();
    }

    private ClientFile file() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var query = new ExportClient.Query(salon.business, DANA);
        return salon.platform.port(ExportClient.class).export(query);
    }

    private static ClientDetails details(String name, PhoneNumber phone) {
        return new ClientDetails(name, phone, null, "", Language.RU);
    }

    private Appointment bookedByTimur(String time) {
        var command =
                BookAppointment.Command.of(
                        salon.business,
                        new IdempotencyKey("key-of-timur"),
                        salon.haircut,
                        salon.aigerim,
                        salon.at(TUESDAY, time),
                        details("Timur", TIMUR));
        var answer = salon.platform.port(BookAppointment.class).book(command);
        return ((Booked) answer.decision()).appointment();
    }

    private Appointment confirmed(Appointment visit) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, visit.id()));
        return visit;
    }

    private void takes(Appointment visit, PaymentId payment) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(TakePayment.class)
                .take(
                        new TakePayment.Command(
                                salon.business,
                                visit.id(),
                                payment,
                                Money.tenge(2_000),
                                Money.ZERO,
                                Payment.Method.CASH));
        relay();
    }

    private void givesBack(Appointment visit, PaymentId payment) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(ReturnPayment.class)
                .giveBack(new ReturnPayment.Command(salon.business, visit.id(), payment));
        relay();
    }

    private void connectsARegister() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(ConnectRegister.class)
                .connect(new ConnectRegister.Command(salon.business, PlayedRegister.ACCESS, 0));
    }

    private void registers(long receipt) {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform
                .port(RegisterReceipt.class)
                .register(new RegisterReceipt.Command(salon.business, receipt));
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(TUESDAY));
    }
}
