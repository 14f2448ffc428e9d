package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class OnlineMoneyTest extends SpringBrowserlessTest {

    private static final RefundId REFUND = new RefundId(new UUID(8, 1));

    private static final RefundCode CODE =
            new RefundCode(77, "12345", NOW.plusSeconds(180), Duration.ofSeconds(5));

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.visits.add(visit(1, new Completed(NOW)));
    }

    @Test
    void saysNothingWhereNothingWasToBePaidOnline() {
        open();

        assertThat(find(OnlineMoney.class).all()).isEmpty();
    }

    @Test
    void seesThatTheClientIsPaying() {
        world.charges = List.of(waiting());

        open();

        assertThat(told()).contains("₸5,000: the client is paying now");
    }

    @Test
    void givesBackAPartOfWhatCameThroughTheBank() {
        world.charges = List.of(bound());
        world.refundAnswer = asked(bound());
        open();
        test(refund()).click();
        var dialog = find(SumDialog.class).single();
        assertThat(dialog.amount.getValue()).isEqualTo(5000);
        dialog.amount.setValue(2000);

        test(dialog.submit).click();

        assertThat(world.refunds)
                .singleElement()
                .satisfies(command -> {
                    assertThat(command.charge()).isEqualTo(bound().id());
                    assertThat(command.amount()).isEqualTo(Money.tenge(2000));
                });
        assertThat(lastSaid()).isEqualTo("₸2,000 goes back to the client");
    }

    @Test
    void givesBackNoMoreThanCame() {
        world.charges = List.of(bound());
        open();
        test(refund()).click();
        var dialog = find(SumDialog.class).single();
        dialog.amount.setValue(5001);

        test(dialog.submit).click();

        assertThat(dialog.amount.getErrorMessage()).isEqualTo("A sum up to ₸5,000");
        assertThat(world.refunds).isEmpty();
    }

    @Test
    void saysThatSomebodyGaveItBackBefore() {
        world.charges = List.of(bound());
        world.refundAnswer = new RefundDecision.MoreThanLeft(Money.ZERO);
        open();
        test(refund()).click();

        test(find(SumDialog.class).single().submit).click();

        assertThat(lastSaid()).isEqualTo("There is not so much left to give back");
    }

    @Test
    void notesWhatSomebodyGaveBackInTheBanksApp() {
        var due = asked(bound()).charge();
        world.charges = List.of(due.byHand(REFUND, Refund.Hand.SCHEME, NOW));
        world.refundAnswer = asked(bound());
        open();
        assertThat(told()).contains("Give ₸5,000 back in the Kaspi Pay app");
        assertThat(find(Button.class).withClassName("refund").all()).isEmpty();

        test(find(Button.class).withClassName("refund-done").single()).click();

        assertThat(world.givenBack).singleElement().extracting("refund").isEqualTo(REFUND);
        assertThat(lastSaid()).isEqualTo("Noted: ₸5,000 given back");
    }

    @Test
    void showsTheClientACodeToGetTheMoneyBy() {
        var byHand = asked(bound()).charge().byHand(REFUND, Refund.Hand.SCHEME, NOW);
        world.ways = new ShowBankWays.Ways(false, true);
        world.charges = List.of(byHand);
        open();
        var offer = byCode();
        var scanning = byHand.scanning(REFUND, CODE, NOW);
        world.codeAnswer = new RefundCodeDecision.Offered(scanning, CODE);
        world.charges = List.of(scanning);

        test(offer).click();

        assertThat(world.offered).singleElement().extracting("refund").isEqualTo(REFUND);
        assertThat(told()).contains("Let the client scan this code in the Kaspi app");
        assertThat(find(Image.class).withId("refund-code").single().getSrc())
                .startsWith("data:image/png;base64,");
        assertThat(find(Button.class).withClassName("refund-done").all()).isEmpty();
    }

    @Test
    void saysWhyTheCodeBroughtNothing() {
        world.ways = new ShowBankWays.Ways(false, true);
        world.charges = List.of(byHand(Refund.Hand.NOT_SCANNED));
        open();
        assertThat(told()).contains("Nobody scanned the code in time. ₸5,000 waits");

        world.charges = List.of(byHand(Refund.Hand.OTHER_PERSON));
        world.codeAnswer = new RefundCodeDecision.BankAway();
        test(byCode()).click();

        assertThat(lastSaid()).isEqualTo("Kaspi does not answer now. Try again in a minute");
        assertThat(told()).contains("scanned by somebody who has not paid this. ₸5,000 waits");
    }

    @Test
    void offersNoCodeWhereItMayHaveGoneBack() {
        world.ways = new ShowBankWays.Ways(false, true);
        world.charges = List.of(byHand(Refund.Hand.UNCLEAR));

        open();

        assertThat(told()).contains("Kaspi has not said whether ₸5,000 went back");
        assertThat(find(Button.class).withClassName("refund-by-code").all()).isEmpty();
    }

    @Test
    void offersNoCodeByAnotherAgreement() {
        world.charges = List.of(byHand(Refund.Hand.SCHEME));

        open();

        assertThat(find(Button.class).withClassName("refund-by-code").all()).isEmpty();
    }

    private Button byCode() {
        return find(Button.class).withClassName("refund-by-code").single();
    }

    private static Charge byHand(Refund.Hand why) {
        return asked(bound()).charge().byHand(REFUND, why, NOW);
    }

    private Button refund() {
        return find(Button.class).withClassName("refund").single();
    }

    private String told() {
        return find(OnlineMoney.class).single().getElement().getTextRecursively();
    }

    private void open() {
        navigate(ShowDayView.class, Map.of("slug", "salon"));
        test(find(AppointmentCard.class).all().getLast().name).click();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }

    private static RefundDecision.RefundDue asked(Charge charge) {
        var decision = charge.refund(REFUND, charge.received(), Refund.Reason.BY_BUSINESS, NOW);
        return (RefundDecision.RefundDue) decision;
    }

    private static Charge bound() {
        var report = new PurchaseReport(PurchaseState.PAID, null, null, null);
        return waiting().heard(report, NOW).bound(NOW);
    }

    private static Charge waiting() {
        var purchase =
                new Purchase(
                        new PurchaseId(12_800_000_001L),
                        Purchase.Kind.QR,
                        "12345",
                        NOW.plusSeconds(180),
                        List.of(),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(65));
        var purpose = new Purpose.Balance(visit(1, new Completed(NOW)).id());
        var id = new ChargeId(new UUID(7, 7));
        return Charge.begin(AgendaInMemory.ID, id, purpose, Money.tenge(5000), NOW)
                .opened(purchase, NOW);
    }
}
