package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static kz.localbusiness.web.booking.SalonFixture.NOW;
import static kz.localbusiness.web.booking.SalonFixture.SALON;
import static kz.localbusiness.web.booking.SalonFixture.SLUG;
import static kz.localbusiness.web.booking.SalonFixture.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class PayingOnlineTest extends SpringBrowserlessTest {

    private static final Money SUM = Money.tenge(5000);
    private static final BillNumber NUMBER = BillNumber.of(VISIT, 0);

    private final SalonPorts ports;
    private final SalonMoney money;

    @Autowired
    PayingOnlineTest(SalonPorts ports, SalonMoney money) {
        this.ports = ports;
        this.money = money;
    }

    @BeforeEach
    void speakEnglish() {
        ports.reset();
        money.reset();
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void paysUnderTheKeyThatHoldsTheTimeWhenItIsBookedOnlyWithMoney() {
        ports.booking = new AdvanceNeeded(SUM);
        money.paying = new PayDecision.Payable(waiting(advance(), Purchase.Kind.QR));

        book();

        assertThat(money.inAdvance).hasSize(1);
        assertThat(money.inAdvance.getFirst().key()).isEqualTo(ports.held.getFirst().key());
    }

    @Test
    void saysOnTheFormThatTheBankIsAway() {
        ports.booking = new AdvanceNeeded(SUM);
        money.paying = new PayDecision.BankAway();

        book();

        assertThat(find(Notice.class).withId("booking-notice").single().getText())
                .startsWith("The bank does not answer now");
    }

    @Test
    void showsWhatIsBookedWithTheMoneyAndTheCodeToScan() {
        isToPay(waiting(advance(), Purchase.Kind.QR));

        open();

        assertThat(panel()).contains("Стрижка", "25 November", "Scan the code", "₸5,000");
        assertThat(find(Image.class).withId("pay-code").exists()).isTrue();
    }

    @Test
    void opensTheAppOnAPhone() {
        isToPay(waiting(advance(), Purchase.Kind.LINK));

        open();

        assertThat(find(Anchor.class).withId("pay-link").single().getHref())
                .isEqualTo("https://pay.kaspi.kz/pay/1");
    }

    @Test
    void followsTheBankToTheVisit() {
        var waiting = waiting(advance(), Purchase.Kind.QR);
        isToPay(waiting);
        open();

        tell(waiting.heard(said(PurchaseState.SCANNED), NOW));
        assertThat(panel()).contains("Confirm the payment");
        var paid = waiting.heard(said(PurchaseState.PAID), NOW);
        tell(paid);
        assertThat(panel()).contains("received, booking your visit");
        ports.isAnAppointment = true;
        tell(paid.bound(NOW));

        assertThat(find(PayPanel.class).all()).isEmpty();
        assertThat(find(StateBadge.class).exists()).isTrue();
    }

    @Test
    void triesOnceMoreOrGoesToAnotherTimeWhenItFailed() {
        isToPay(waiting(advance(), Purchase.Kind.QR).heard(said(PurchaseState.FAILED), NOW));
        open();
        assertThat(panel()).contains("No money was taken", "Choose another time");
        money.paying = new PayDecision.Payable(waiting(advance(), Purchase.Kind.LINK));

        press("pay-again");

        assertThat(money.forVisit).hasSize(1);
    }

    @Test
    void saysThatTheTimeIsGone() {
        isToPay(waiting(advance(), Purchase.Kind.QR).heard(said(PurchaseState.FAILED), NOW));
        open();
        money.paying = new PayDecision.SlotTaken();

        press("pay-again");

        assertThat(find(Notice.class).withId("pay-notice").single().getText())
                .startsWith("This time was taken meanwhile");
    }

    @Test
    void promisesTheMoneyBackWhenTheTimeWasTaken() {
        var paid = waiting(advance(), Purchase.Kind.QR).heard(said(PurchaseState.PAID), NOW);
        isToPay(paid.unbound(new RefundId(new UUID(8, 8)), Refund.Reason.NO_TIME, NOW));

        open();

        assertThat(panel()).contains("the time is taken by now. You get your money back");
    }

    @Test
    void paysForAVisitThatIsThere() {
        money.connected = true;
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        var waiting = waiting(new Purpose.Balance(VISIT), Purchase.Kind.QR);
        open();
        assertThat(find(Button.class).withId("pay-online").single().getText())
                .isEqualTo("Pay ₸5,000 online");
        money.paying = new PayDecision.Payable(waiting);
        money.charge = Optional.of(waiting);

        press("pay-online");
        assertThat(panel()).contains("Scan the code").doesNotContain("Стрижка");
        tell(waiting.heard(said(PurchaseState.PAID), NOW).bound(NOW));

        assertThat(find(PayPanel.class).all()).isEmpty();
        assertThat(find(Button.class).withId("pay-online").all()).isEmpty();
        assertThat(find(PayOnline.class).single().getElement().getTextRecursively())
                .contains("Paid. Thank you!");
    }

    @Test
    void showsAnInvoiceThatTheBusinessHasSent() {
        money.connected = true;
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        var purpose = new Purpose.Invoice(VISIT, new PhoneNumber("+77011234567"));
        var id = new ChargeId(new UUID(0, 51));
        var invoice = Purchase.invoice(new PurchaseId(12_800_000_001L), NOW);
        money.charge = Optional.of(Charge.begin(SALON, id, purpose, SUM, NOW).opened(invoice, NOW));

        open();

        assertThat(panel()).contains("You have an invoice for ₸5,000. Pay it in the Kaspi app.");
        assertThat(find(Button.class).withId("pay-online").all()).isEmpty();
    }

    @Test
    void keepsTheVisitWhenItsPaymentFails() {
        money.connected = true;
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        var waiting = waiting(new Purpose.Balance(VISIT), Purchase.Kind.QR);
        money.charge = Optional.of(waiting);
        open();

        tell(waiting.heard(said(PurchaseState.FAILED), NOW));

        assertThat(panel()).contains("your visit stays booked").doesNotContain("another time");
    }

    @Test
    void offersNoPaymentWhereNothingIsOwedOrTheBankIsNotConnected() {
        open();

        assertThat(find(Button.class).withId("pay-online").all()).isEmpty();
    }

    @Test
    void tellsByWhichNumberItIsPaidInTheBanksApp() {
        money.bill = Optional.of(new Bill(NUMBER, SUM, null));

        open();

        assertThat(find(BillNote.class).single().isVisible()).isTrue();
        assertThat(find(Code.class).withId("bill-number").single().getText())
                .isEqualTo(NUMBER.grouped());
        assertThat(find(QuickPayForm.class).exists()).isFalse();
    }

    @Test
    void takesAnOrderToTheBankThatKnowsTheSalon() {
        var name = new BillerName("SalonAigerim");
        money.bill = Optional.of(new Bill(NUMBER, new Money(500_050), name));

        open();

        var form = find(QuickPayForm.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("https://kaspi.kz/online");
        assertThat(form.getTextRecursively()).isEqualTo("Pay on Kaspi.kz");
        assertThat(form.getChildren().filter(one -> one.getTag().equals("input")))
                .extracting(one -> one.getAttribute("name"), one -> one.getAttribute("value"))
                .containsExactly(
                        tuple("TranId", NUMBER.digits()),
                        tuple("OrderId", NUMBER.digits()),
                        tuple("Amount", "500050"),
                        tuple("Service", "SalonAigerim"),
                        tuple("returnUrl", returnPage().toString()),
                        tuple("refererHost", returnPage().getHost()));
    }

    @Test
    void tellsNoNumberWhereThereIsNone() {
        open();

        assertThat(find(Code.class).withId("bill-number").exists()).isFalse();
    }

    private URI returnPage() {
        return ports.instance().returnPage(SLUG);
    }

    private void isToPay(Charge charge) {
        ports.isAnAppointment = false;
        money.charge = Optional.of(charge);
    }

    private void tell(Charge now) {
        money.charge = Optional.of(now);
        List.copyOf(money.watchers).forEach(Runnable::run);
        roundTrip();
    }

    private String panel() {
        return find(PayPanel.class).single().getElement().getTextRecursively();
    }

    private void open() {
        navigate(
                ManageAppointmentView.class,
                Map.of("slug", SLUG.value(), "token", SalonFixture.TOKEN.value()));
    }

    private void book() {
        navigate(BookAppointmentView.class, Map.of("slug", SLUG.value()));
        tap("service-" + HAIRCUT.id().value());
        press("soonest");
        test(find(TextField.class).withId("client-name").single()).setValue("Dana");
        test(find(TextField.class).withId("client-phone").single()).setValue("87011234567");
        test(find(Checkbox.class).withId("client-consent").single()).click();
        press("book");
    }

    private void tap(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private static Purpose advance() {
        var visit = SalonFixture.visit();
        return new Purpose.Advance(new Reservation(VISIT, visit.segments(), visit.client()));
    }

    private static PurchaseReport said(PurchaseState state) {
        return new PurchaseReport(state, null, null, null);
    }

    private static Charge waiting(Purpose purpose, Purchase.Kind kind) {
        var purchase =
                new Purchase(
                        new PurchaseId(12_800_000_001L),
                        kind,
                        "https://pay.kaspi.kz/pay/1",
                        NOW.plusSeconds(180),
                        List.of("Gold"),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(65));
        var charge = new ChargeId(new UUID(0, 51));
        return Charge.begin(SALON, charge, purpose, SUM, NOW).opened(purchase, NOW);
    }
}
