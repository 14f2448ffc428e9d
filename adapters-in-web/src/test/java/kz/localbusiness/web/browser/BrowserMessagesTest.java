package kz.localbusiness.web.browser;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.Optional;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.web.browser.BrowserMessages.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages(packages = "kz.localbusiness.web.error")
class BrowserMessagesTest extends BrowserlessTest {

    private static final PushAddress BROWSER = PushFixture.browser(1);

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");
    private final ManageToken link =
            salon.platform.links.sign(ManageLink.to(visit, salon.business));
    private final BrowserPorts ports =
            new BrowserPorts(
                    salon.platform.port(ShowPush.class),
                    salon.platform.port(TurnOnPush.class),
                    salon.platform.port(TurnOffPush.class));

    @Test
    void showsNothingUntilTheBrowserSaysThatItCan() {
        var messages = shown();

        assertThat(messages.getElement().hasAttribute("hidden")).isTrue();
        assertThat(messages.getElement().getAttribute("key")).isEqualTo("key");
    }

    @Test
    void offersItWhereTheBrowserCan() {
        var messages = shown();

        messages.known(false, "");

        assertThat(messages.getElement().hasAttribute("hidden")).isFalse();
        assertState(messages, State.OFF, true, false);
    }

    @Test
    void saysWhatToDoWhileTheBrowserAsks() {
        var messages = shown();
        messages.known(false, "");

        messages.asked();

        assertState(messages, State.ASKED, true, false);
        assertThat(messages.tell.isEnabled()).isFalse();
        messages.known(false, "");
        assertThat(messages.tell.isEnabled()).isTrue();
    }

    @Test
    void offersNothingThatThePersonHasForbidden() {
        var messages = shown();

        messages.known(true, "");

        assertState(messages, State.DENIED, false, false);
        assertThat(messages.words.getText()).isNotBlank();
    }

    @Test
    void isOnOnceTheBrowserListens() {
        var messages = shown();

        subscribe(messages);

        assertState(messages, State.ON, false, true);
        var later = shown();
        later.known(false, BROWSER.endpoint().toString());
        assertState(later, State.ON, false, true);
    }

    @Test
    void saysSoToWhateverDependsOnIt() {
        var messages = shown();
        var heard = new ArrayList<Boolean>();
        messages.onChange(() -> heard.add(messages.isHeard()));

        subscribe(messages);
        assertThat(shown().isHeard()).as("on another page").isTrue();
        test(messages.stop).click();

        assertThat(heard).endsWith(true, false);
    }

    @Test
    void isTurnedOffAgain() {
        var messages = shown();
        subscribe(messages);

        test(messages.stop).click();

        assertState(messages, State.OFF, true, false);
        assertThat(salon.platform.browsers.everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://push.example.com/1",
                "https://127.0.0.1/1",
                "https://localhost/1",
                "javascript:alert(1)"
            })
    void believesNothingThatNoBrowserSays(String endpoint) {
        var messages = shown();

        messages.subscribed(endpoint, BROWSER.key(), BROWSER.auth());

        assertState(messages, State.FAILED, true, false);
        assertThat(salon.platform.browsers.everything()).isEmpty();
    }

    @Test
    void looksForNoPlaceThatIsTooLong() {
        var messages = shown();

        messages.known(false, "https://push.example.com/" + "a".repeat(1_000_000));

        assertState(messages, State.OFF, true, false);
    }

    @Test
    void saysThatTheLinkWasReplacedMeanwhile() {
        var messages = shown();
        salon.platform
                .port(RenewMyManageLink.class)
                .renew(new RenewMyManageLink.Command(salon.business, visit.id(), link));

        subscribe(messages);

        assertState(messages, State.GONE, false, false);
        assertThat(BrowserMessages.of(salon.business, link, ports)).isEmpty();
    }

    @Test
    void isForWhoeverHasSignedIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var messages = BrowserMessages.of(salon.business, null, ports).orElseThrow().asCard();
        UI.getCurrent().add(messages);

        subscribe(messages);

        assertState(messages, State.ON, false, true);
        assertThat(messages.getChildren().findFirst()).containsInstanceOf(H2.class);
    }

    @Test
    void isNotThereWhereBrowsersAreToldNothing() {
        var off = new BrowserPorts(_ -> Optional.empty(), ports.turnOn(), ports.turnOff());

        assertThat(BrowserMessages.of(salon.business, link, off)).isEmpty();
    }

    private static void subscribe(BrowserMessages messages) {
        messages.subscribed(BROWSER.endpoint().toString(), BROWSER.key(), BROWSER.auth());
    }

    private static void assertState(
            BrowserMessages messages, State state, boolean isOffered, boolean isStoppable) {
        assertThat(messages.state).isEqualTo(state);
        assertThat(messages.tell.isVisible()).isEqualTo(isOffered);
        assertThat(messages.stop.isVisible()).isEqualTo(isStoppable);
    }

    private BrowserMessages shown() {
        var messages = BrowserMessages.of(salon.business, link, ports).orElseThrow();
        UI.getCurrent().add(messages);
        return messages;
    }
}
