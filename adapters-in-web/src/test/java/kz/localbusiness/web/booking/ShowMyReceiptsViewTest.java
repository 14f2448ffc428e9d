package kz.localbusiness.web.booking;

import static kz.localbusiness.web.receipt.ReceiptFixture.known;
import static kz.localbusiness.web.receipt.ReceiptFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.receipt.ReceiptFixture;
import kz.localbusiness.web.receipt.ReceiptList;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class ShowMyReceiptsViewTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    ShowMyReceiptsViewTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void speakKazakh() {
        ports.reset();
        UI.getCurrent().setLocale(Locales.of(Language.KK));
    }

    @Test
    void showsWhatCameAndWentBackInTheLanguageOfThePage() {
        ports.receipts =
                List.of(
                        known(ReceiptFixture.online("Сән")),
                        known(ReceiptFixture.returned("Шаш қию")));

        open();

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("№ 12 төлем түбіртегі", "№ 12 ақша қайтару түбіртегі");
        assertThat(find(Anchor.class).withText("PDF түрінде сақтау").all()).hasSize(2);
    }

    @Test
    void leadsToTheFiscalReceiptOnceThereIsOne() {
        ports.receipts =
                List.of(
                        registered(ReceiptFixture.online("Сән")),
                        known(ReceiptFixture.returned("Шаш қию")));

        open();

        assertThat(find(Anchor.class).withText("Фискалдық чекті ашу").single().getHref())
                .isEqualTo("https://consumer.example.kz/?i=1675360969843");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Фискалдық чек компанияның кассасында тіркелді.")
                .anyMatch(text -> text.startsWith("Бұл фискалдық чек емес."));
    }

    @Test
    void saysThatThereIsNone() {
        ports.receipts = List.of();

        open();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Түбіртектер әзірге жоқ.");
    }

    @Test
    void opensForNoOtherLink() {
        ports.link = new LinkDecision.LinkInvalid();
        ports.receipts = List.of(known(ReceiptFixture.online("Сән")));

        open();

        assertThat(find(ReceiptList.class).exists()).isFalse();
    }

    private void open() {
        navigate(
                ShowMyReceiptsView.class,
                Map.of("slug", SalonFixture.SLUG.value(), "token", "genuine-token"));
    }
}
