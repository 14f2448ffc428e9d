package kz.localbusiness.web.privacy;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.api.ClientArchive;
import kz.localbusiness.web.layout.SignedInSalon;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

@ContextConfiguration(classes = DataViewTest.Ports.class)
@ViewPackages(packages = {"kz.localbusiness.web.privacy", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class DataViewTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;

    @Configuration
    @Import({SignedInSalon.class, ClientArchive.class, ClientDataSection.class})
    static class Ports {

        @Bean
        ExportClient exportClient(OpenSalon salon) {
            return salon.platform.port(ExportClient.class);
        }

        @Bean
        EraseClient eraseClient(OpenSalon salon) {
            return salon.platform.port(EraseClient.class);
        }

        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.shared();
        }
    }

    @BeforeEach
    void opensThePage() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
        navigate(DataView.class, Map.of("slug", "salon"));
    }

    @Test
    void tellsHowMuchIsKeptAndHandsOutTheFile() {
        salon.booked(TUESDAY, "10:00");
        salon.booked(TUESDAY.plusDays(2), "10:00");

        lookAt("8 701 123 45 67");

        assertThat(sentences())
                .contains("Кто: Dana", "Из них предстоит: 2")
                .anyMatch(text -> text.startsWith("Визитов: 2, с "));
        assertThat(find(Anchor.class).withId("data-download").single().getHref())
                .contains("VAADIN");
    }

    @Test
    void saysThatNothingIsKept() {
        lookAt("8 701 999 99 99");

        assertThat(sentences()).anyMatch(text -> text.startsWith("Визитов, мест"));
    }

    @Test
    void looksForNoNumberThatIsNone() {
        lookAt("12");

        assertThat(find(TextField.class).withId("data-phone").single().isInvalid()).isTrue();
        assertThat(find(Button.class).withId("data-erase").all()).isEmpty();
    }

    @Test
    void erasesOnlyAfterSayingWhatFollows() {
        salon.booked(TUESDAY, "10:00");
        salon.platform.clock.advance(Duration.ofDays(3));
        lookAt("8 701 123 45 67");

        press("data-erase");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Останутся для учёта"));
        assertThat(salon.day(TUESDAY).appointments().getFirst().client().isErased()).isFalse();
        press("data-erase-submit");

        assertThat(salon.day(TUESDAY).appointments().getFirst().client().isErased()).isTrue();
        assertThat(outcome()).startsWith("Удалено. Визитов: 1");
        assertThat(find(Button.class).withId("data-erase").all()).isEmpty();
    }

    @Test
    void saysThatTheClientIsStillExpected() {
        salon.booked(TUESDAY, "10:00");
        lookAt("8 701 123 45 67");

        press("data-erase");
        press("data-erase-submit");

        assertThat(outcome()).contains("предстоящих визитов: 1");
        assertThat(salon.day(TUESDAY).appointments().getFirst().client().isErased()).isFalse();
    }

    @Test
    void erasesWhoeverBeganToPayOnceNobodyCanPay() {
        var now = salon.platform.clock.instant();
        var phone = new PhoneNumber("+77011234567");
        var zarina = new ClientDetails("Zarina", phone, null, "", Language.RU);
        var charge = ChargeFixture.begunBy(salon.business, zarina, now);
        salon.run(() -> salon.platform.charges.add(charge));

        lookAt("8 701 123 45 67");
        assertThat(sentences()).contains("Кто: Zarina", "Начатых оплат: 1");
        press("data-erase");
        press("data-erase-submit");
        assertThat(outcome()).contains("незавершённых оплат: 1");

        salon.run(() ->
                salon.platform
                        .charges
                        .find(charge.id())
                        .map(begun -> begun.unopened(Ending.REFUSED, now))
                        .ifPresent(salon.platform.charges::save));
        press("data-erase");
        press("data-erase-submit");
        assertThat(outcome()).endsWith("начатых оплат: 1.");
    }

    private void lookAt(String phone) {
        test(find(TextField.class).withId("data-phone").single()).setValue(phone);
        press("data-look");
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String outcome() {
        return find(Div.class).withId("data-outcome").single().getText();
    }
}
