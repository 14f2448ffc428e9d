package kz.localbusiness.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class ReturnFromBankViewTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    ReturnFromBankViewTest(SalonPorts ports) {
        this.ports = ports;
    }

    @Test
    void sendsClientsBackToThePageOfTheirBooking() {
        ports.reset();
        UI.getCurrent().setLocale(Locales.of(Language.EN));

        var page = navigate(ReturnFromBankView.class, Map.of("slug", SalonFixture.SLUG.value()));

        assertThat(find(H1.class).single().getText()).isEqualTo("Back from the bank");
        assertThat(page.getElement().getTextRecursively())
                .contains("the page of your booking shows it");
    }
}
