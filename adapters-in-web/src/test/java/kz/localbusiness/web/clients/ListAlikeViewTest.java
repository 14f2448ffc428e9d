package kz.localbusiness.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ClientsInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.clients", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ListAlikeViewTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;

    @BeforeEach
    void speaksRussian() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
    }

    @Test
    void saysWhenNobodyIsWrittenDownTwice() {
        bring(client("Дана", 1), client("Асель", 2));

        assertThat(open().empty.isVisible()).isTrue();
    }

    @Test
    void mergesFromTheList() {
        bring(client("Дана", 1), client("Dana", 2), client("Асель", 3), client("Асель", 13));
        var view = open();

        assertThat(view.groups.getChildren()).hasSize(2);
        find(AlikeCard.class).all().getFirst().merge();

        assertThat(view.groups.getChildren()).hasSize(1);
        find(AlikeCard.class).single().merge();
        assertThat(view.empty.isVisible()).isTrue();
        assertThat(salon.<Long>call(() -> salon.platform.clientCards.count())).isEqualTo(2);
    }

    @Test
    void readsMoreOnlyWhenAsked() {
        bring(
                IntStream.range(0, 60)
                        .mapToObj(i -> client("Клиент %s".formatted(new UUID(0, i / 2)), i))
                        .toArray(ClientProfile[]::new));
        var view = open();

        assertThat(view.groups.getChildren()).hasSize(25);
        test(view.more).click();

        assertThat(view.groups.getChildren()).hasSize(30);
        assertThat(view.more.isVisible()).isFalse();
    }

    private void bring(ClientProfile... clients) {
        var command = new ImportClients.Command(salon.business, List.of(clients), true, false);
        salon.platform.port(ImportClients.class).bring(command);
    }

    private static ClientProfile client(String name, int phone) {
        var number = new PhoneNumber("+7701555%04d".formatted(phone));
        return new ClientProfile(name, List.of(number), null, Language.RU, null, List.of());
    }

    private ListAlikeView open() {
        return navigate(ListAlikeView.class, Map.of("slug", "salon"));
    }
}
