package kz.localbusiness.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.Map;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.payment.OnlineSalon;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// The clock stands on Monday, 2 March 2026.
@ContextConfiguration(classes = ReportInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.report", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class BooksCardTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;
    private OnlineSalon online;

    @BeforeEach
    void connect() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        online = new OnlineSalon(salon, OnlineSalon.BY_PLATFORM);
    }

    @Test
    void isNotThereBeforeTheFirstNight() {
        online.paid("10:00");

        assertThat(open()).isEmpty();
    }

    @Test
    void saysInOneLineThatAllMatches() {
        online.paid("10:00");
        online.paid("11:00");
        online.reconcile();

        assertThat(open()).contains("2 March: payments at the bank 2, ₸10,000. All match.");
    }

    @Test
    void saysThatThereWasNothing() {
        online.reconcile();

        assertThat(open())
                .contains("2 March: nothing was paid online, and the bank says the same.");
    }

    @Test
    void saysWhatDiffersAndWhatToDo() {
        online.paid("10:00");
        next(Operation.STATUS, Codes.PURCHASE_UNKNOWN, 2);
        online.reconcile();

        assertThat(open())
                .contains("payments at the bank 0, ₸0. Differences: 1.")
                .contains("₸5,000 is paid by our books, and the bank has no such payment.");
    }

    @Test
    void leadsToTheVisit() {
        var charge = online.paid("10:00");
        online.giveBackThere(charge, Money.tenge(2_000));
        online.reconcile();
        open();

        var visit = charge.purpose().visit().orElseThrow().value();
        assertThat(find(Anchor.class).from(card()).single().getHref())
                .isEqualTo("/salon/admin/receipts/" + visit);
    }

    @Test
    void notesWhatWentBackElsewhere() {
        var charge = online.paid("10:00");
        online.giveBackThere(charge, Money.tenge(2_000));
        online.reconcile();
        assertThat(open()).contains("₸5,000 can still be given back by our books, ₸3,000 by those");

        test(find(Button.class).withText("Note ₸2,000 as given back").single()).click();

        assertThat(returned(charge)).isEqualTo(Money.tenge(2_000));
        online.reconcile();
        assertThat(open()).contains("payments at the bank 1, ₸5,000. All match.");
    }

    @Test
    void doesNotPassOverANightWithoutAnAnswer() {
        online.paid("10:00");
        next(Operation.TRADE_POINTS, Codes.BUSY, 1);
        online.reconcile();

        assertThat(open()).contains("2 March: Kaspi did not answer, payments not compared: 1.");
        salon.platform.clock.advance(Duration.ofDays(1));
        online.reconcile();
        assertThat(open())
                .contains("3 March: payments at the bank 1, ₸5,000. All match.")
                .contains("2 March: Kaspi did not answer, payments not compared: 1.");
    }

    @Test
    void doesNotSayAllOfAPart() {
        online.paid("10:00");
        online.paid("11:00");
        next(Operation.DETAILS, Codes.BUSY, 1);
        online.reconcile();

        assertThat(open())
                .contains("payments at the bank 1, ₸5,000. No difference so far.")
                .contains("Kaspi has said nothing yet of payments: 1.");
    }

    @Test
    void leadsToTheConnectionThatTheBankRefuses() {
        next(Operation.TRADE_POINTS, Codes.NOT_AUTHORISED, 1);
        online.reconcile();

        assertThat(open()).contains("2 March: Kaspi does not accept the connection");
        assertThat(find(Anchor.class).from(card()).single().getHref())
                .isEqualTo("/salon/admin/settings/payment");
    }

    private void next(Operation operation, long code, int times) {
        online.bank().faults().next(operation, new Fault.Answering(code), times);
    }

    private Money returned(Charge charge) {
        return online.now(charge).returned();
    }

    /// @return what the card says, nothing while it is not there
    private String open() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        navigate(ShowReportView.class, Map.of("slug", "salon"));
        return find(BooksCard.class).exists()
                ? card().getElement().getTextRecursively().replace('\u00a0', ' ')
                : "";
    }

    private BooksCard card() {
        return find(BooksCard.class).single();
    }
}
