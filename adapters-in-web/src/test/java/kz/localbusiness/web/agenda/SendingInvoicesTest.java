package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// Dana owes 5,000 ₸, and the agreement with the bank has invoices.
@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SendingInvoicesTest extends SpringBrowserlessTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.ways = new ShowBankWays.Ways(true, false);
        world.visits.add(visit(1, new Completed(NOW)));
    }

    @Test
    void sendsAnInvoiceToThePhoneOfTheClient() {
        world.invoiceAnswer = new InvoiceDecision.Sent(waiting());
        open();
        assertThat(button("invoice").getText()).isEqualTo("Send an invoice to +7 701 123 45 67");
        var dialog = ask();
        assertThat(dialog.getHeaderTitle()).isEqualTo("An invoice for ₸5,000");

        test(dialog.submit).click();

        assertThat(world.invoices)
                .singleElement()
                .satisfies(command -> {
                    assertThat(command.phone()).isEqualTo(DANA);
                    assertThat(command.appointment()).isEqualTo(visitId());
                });
        assertThat(lastSaid()).isEqualTo("The invoice is with the client");
    }

    @Test
    void sendsItToAnotherPhone() {
        open();
        var dialog = ask();
        dialog.phone.setValue("8 707 765 43 21");

        test(dialog.submit).click();

        assertThat(world.invoices)
                .singleElement()
                .extracting("phone")
                .isEqualTo(new PhoneNumber("+77077654321"));
    }

    @Test
    void sendsNothingToWhatIsNoPhone() {
        open();
        var dialog = ask();
        dialog.phone.setValue("7122 35 40 10");

        test(dialog.submit).click();

        assertThat(dialog.phone.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.submit.isEnabled()).isTrue();
        assertThat(world.invoices).isEmpty();
    }

    @Test
    void saysWhyNothingWasSent() {
        open();

        assertThat(said(new InvoiceDecision.NotBillable()))
                .isEqualTo("Kaspi cannot send an invoice to this number");
        assertThat(said(new InvoiceDecision.BankAway()))
                .isEqualTo("Kaspi does not answer now. Try again in a minute");
        assertThat(said(new InvoiceDecision.NoInvoices()))
                .isEqualTo("Kaspi sends no invoices for you now");
        assertThat(said(new InvoiceDecision.Underway(waiting())))
                .isEqualTo("The client can pay already");
        assertThat(said(new InvoiceDecision.Unclear(unclear())))
                .isEqualTo("Kaspi has not said whether the invoice was sent");
        assertThat(said(new InvoiceDecision.NothingOwed())).isEqualTo("There is nothing to pay");
    }

    @Test
    void offersNoInvoiceByAnotherAgreement() {
        world.ways = new ShowBankWays.Ways(false, false);

        open();

        assertThat(find(InvoiceOffer.class).all()).isEmpty();
    }

    @Test
    void offersNoInvoiceToStaff() {
        world.role = Role.STAFF;

        open();

        assertThat(find(InvoiceOffer.class).all()).isEmpty();
    }

    @Test
    void showsAnInvoiceThatCanBePaidInsteadOfAnother() {
        world.charges = List.of(waiting());

        open();

        assertThat(told())
                .contains("Invoice for ₸5,000 sent to +7 701 *** ** 67, can be paid until");
        assertThat(find(InvoiceOffer.class).all()).isEmpty();
    }

    @Test
    void asksTheBankWhenSomebodyWantsToKnow() {
        world.charges = List.of(waiting());
        world.standing = new InvoiceStanding.Payable(waiting());
        open();

        press("invoice-ask");

        assertThat(world.askedAbout).singleElement().extracting("charge").isEqualTo(chargeId());
        assertThat(lastSaid()).isEqualTo("Not paid yet");
    }

    @Test
    void showsThatItIsPaidAsSoonAsTheMoneyIsThere() {
        world.charges = List.of(waiting());
        open();

        world.charges = List.of(heard(PurchaseState.PAID).bound(NOW));
        hear();

        assertThat(told()).contains("₸5,000 received through the bank");
    }

    @Test
    void disturbsNobodyWhileNothingIsNew() {
        world.charges = List.of(waiting());
        open();
        var shown = find(OnlineMoney.class).single();

        world.charges = List.of(waiting().claimed(NOW));
        hear();

        assertThat(find(OnlineMoney.class).single()).isSameAs(shown);
        assertThat(world.chargeWatchers).hasSize(1);
    }

    @Test
    void callsOffAnInvoice() {
        world.charges = List.of(waiting());
        world.standing = new InvoiceStanding.Over(heard(PurchaseState.FAILED));
        open();

        press("invoice-withdraw");

        assertThat(world.withdrawn).singleElement().extracting("charge").isEqualTo(chargeId());
        assertThat(lastSaid()).isEqualTo("The invoice cannot be paid any more");
    }

    @Test
    void saysThatTheClientHasDeclinedAndOffersAnother() {
        world.charges = List.of(heard(PurchaseState.FAILED));

        open();

        assertThat(told()).contains("The invoice for ₸5,000 was declined or called off");
        assertThat(find(InvoiceOffer.class).exists()).isTrue();
    }

    @Test
    void letsSomebodySayThatALostInvoiceWasNotSent() {
        world.charges = List.of(unclear());
        world.standing = new InvoiceStanding.Over(unclear().ruledOut());
        open();
        assertThat(told()).contains("Kaspi has not said whether the invoice for ₸5,000 to +7 701");

        press("invoice-rule-out");

        assertThat(world.withdrawn).hasSize(1);
    }

    @Test
    void keepsSilentAboutWhatWasNeverSent() {
        world.charges = List.of(begun().unopened(Ending.REFUSED, NOW), unclear().ruledOut());

        open();

        assertThat(find(OnlineMoney.class).all()).isEmpty();
    }

    private String said(InvoiceDecision decision) {
        world.invoiceAnswer = decision;
        test(ask().submit).click();
        return lastSaid();
    }

    private InvoiceDialog ask() {
        test(button("invoice")).click();
        return find(InvoiceDialog.class).single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private void press(String name) {
        test(find(Button.class).withClassName(name).single()).click();
    }

    private String told() {
        return find(OnlineMoney.class).single().getElement().getTextRecursively();
    }

    private void open() {
        navigate(ShowDayView.class, Map.of("slug", "salon"));
        test(find(AppointmentCard.class).all().getLast().name).click();
    }

    /// As from another thread.
    private void hear() {
        List.copyOf(world.chargeWatchers).forEach(Runnable::run);
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }

    private static Charge heard(PurchaseState state) {
        return waiting().heard(new PurchaseReport(state, null, null, null), NOW);
    }

    private static Charge waiting() {
        return begun().opened(Purchase.invoice(new PurchaseId(12_800_000_001L), NOW), NOW);
    }

    private static Charge unclear() {
        return begun().unheard(NOW.plusSeconds(3600));
    }

    private static Charge begun() {
        var purpose = new Purpose.Invoice(visitId(), DANA);
        return Charge.begin(AgendaInMemory.ID, chargeId(), purpose, Money.tenge(5000), NOW);
    }

    private static AppointmentId visitId() {
        return visit(1, new Completed(NOW)).id();
    }

    private static ChargeId chargeId() {
        return new ChargeId(new UUID(7, 8));
    }
}
