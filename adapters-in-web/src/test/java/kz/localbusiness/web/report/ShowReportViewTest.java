package kz.localbusiness.web.report;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
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
class ShowReportViewTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void saysThatNothingCame() {
        var view = open();

        assertThat(figures(view))
                .containsExactly(
                        "Received",
                        "₸0",
                        "Given back",
                        "₸0",
                        "Left",
                        "₸0",
                        "Of which tips",
                        "₸0",
                        "Owed for visits that are over",
                        "₸0",
                        "Owed for visits ahead",
                        "₸0");
    }

    @Test
    void addsUpWhatCameAndWentBack() {
        var visit = visit();
        pay(visit, 1, 3_000, 200);
        pay(visit, 2, 1_000, 0);
        giveBack(visit, 2);

        var view = open();

        assertThat(figures(view)).contains("₸4,200", "₸1,000", "₸3,200", "₸200", "₸2,000");
        assertThat(find(ReturnsCard.class).single().isVisible()).isTrue();
        assertThat(find(Anchor.class).from(find(ReturnsCard.class).single()).single().getHref())
                .isEqualTo("/salon/admin/receipts/" + visit.id().value());
        assertThat(texts(view)).contains("Aigerim", "Haircut", "Cash", "Monday, 2 March");
    }

    @Test
    void tellsOfOtherDaysWhenAsked() {
        pay(visit(), 1, 3_000, 0);
        var view = open();

        test(find(Button.class).withId("period-previous").single()).click();

        assertThat(figures(view)).doesNotContain("₸3,000");
        test(find(Button.class).withId("money-day").single()).click();
        assertThat(figures(view)).contains("₸3,000");
    }

    @Test
    void takesDaysTogether() {
        pay(visit(), 1, 3_000, 0);
        var view = open();

        test(view.grouping).selectItem("Month");

        assertThat(texts(view)).contains("March 2026");
    }

    @Test
    void showsTheReceiptsOfAVisit() {
        var visit = visit();
        pay(visit, 1, 3_000, 0);

        var view = navigate("salon/admin/receipts/" + visit.id().value(), ShowReceiptsView.class);

        assertThat(texts(view)).contains("Payment receipt No. 1", "₸3,000", "Haircut, Aigerim");
    }

    private ShowReportView open() {
        return navigate(ShowReportView.class, Map.of("slug", "salon"));
    }

    private List<String> figures(ShowReportView view) {
        return texts(find(SumsCard.class).from(view).single());
    }

    private static List<String> texts(Component of) {
        return texts(of.getElement()).map(text -> text.replace('\u00a0', ' ')).toList();
    }

    private static Stream<String> texts(Element of) {
        return of.isTextNode()
                ? Stream.of(of.getText())
                : of.getChildren().flatMap(ShowReportViewTest::texts);
    }

    private Appointment visit() {
        var visit = salon.booked(TUESDAY, "10:00");
        var confirm = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(confirm);
        return visit;
    }

    private void pay(Appointment visit, long number, long tenge, long tip) {
        salon.platform
                .port(TakePayment.class)
                .take(
                        new TakePayment.Command(
                                salon.business,
                                visit.id(),
                                new PaymentId(new UUID(7, number)),
                                Money.tenge(tenge),
                                Money.tenge(tip),
                                Method.CASH));
        relay();
    }

    private void giveBack(Appointment visit, long number) {
        var payment = new PaymentId(new UUID(7, number));
        salon.platform
                .port(ReturnPayment.class)
                .giveBack(new ReturnPayment.Command(salon.business, visit.id(), payment));
        relay();
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(TUESDAY));
        salon.platform.callers.becomeOwnerOf(salon.business);
    }
}
