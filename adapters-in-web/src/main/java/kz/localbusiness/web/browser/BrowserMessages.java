package kz.localbusiness.web.browser;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.ShowPush.Push;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.notice.PushDecision.Listening;
import kz.localbusiness.domain.notice.PushDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.PushDecision.Silent;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Offers to tell people in this browser what happens, where the browser can. Whether it can, and
/// what it was allowed, it says itself, see `browser.js`; until then nothing is seen. Nothing that
/// it says is trusted.
@Tag("lbp-browser")
@JavaScript("context://browser.js")
public final class BrowserMessages extends HtmlContainer implements LocaleChangeObserver {

    enum State {
        /// The browser has not said yet what it can.
        UNKNOWN(""),
        OFF("browser.why"),
        /// It asks the person at this moment.
        ASKED("browser.asked"),
        /// The person has forbidden it, and only they can change that, in the browser's settings.
        DENIED("browser.denied"),
        ON("browser.on"),
        FAILED("browser.failed"),
        /// The link was replaced meanwhile.
        GONE("client.link-replaced.text");

        final String key;

        State(String key) {
            this.key = key;
        }
    }

    private final BusinessId business;
    private final @Nullable ManageToken token;
    private final BrowserPorts ports;
    private final H2 title = new H2();
    final Paragraph words = new Paragraph();
    final Button tell = new Button();
    final Button stop = new Button("", _ -> turnOff());
    State state = State.UNKNOWN;
    private String endpoint = "";
    private Runnable changed = () -> {};

    private BrowserMessages(
            BusinessId business, @Nullable ManageToken token, BrowserPorts ports, Push push) {
        this.business = business;
        this.token = token;
        this.ports = ports;
        setId("browser-messages");
        getElement().setAttribute("key", push.key());
        words.setId("browser-state");
        words.addClassName("quiet");
        words.getElement().setAttribute("role", "status");
        tell.setId("browser-tell");
        stop.setId("browser-stop");
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, tell, stop);
        become(State.UNKNOWN);
    }

    /// Nothing while browsers are told nothing.
    ///
    /// @param token of whoever holds the link of a visit; null for whoever is signed in
    public static Optional<BrowserMessages> of(
            BusinessId business, @Nullable ManageToken token, BrowserPorts ports) {
        return ports.show()
                .show(new ShowPush.Query(business, token, ""))
                .map(push -> new BrowserMessages(business, token, ports, push));
    }

    /// Somebody shows what depends on it.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// Whether any browser is told, this one or another.
    public boolean isHeard() {
        return is(Push::isAnywhere);
    }

    /// By itself on a page, with a heading.
    public BrowserMessages asCard() {
        addClassName("card");
        addComponentAsFirst(title);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("look");
    }

    /// @param told where the browser listens already, empty for nowhere
    @ClientCallable
    void known(boolean isDenied, String told) {
        endpoint = told.length() > PushAddress.LONGEST ? "" : told;
        become(isDenied ? State.DENIED : is(Push::isOn) ? State.ON : State.OFF);
    }

    private boolean is(Predicate<Push> so) {
        return ports.show()
                .show(new ShowPush.Query(business, token, endpoint))
                .filter(so)
                .isPresent();
    }

    @ClientCallable
    void asked() {
        become(State.ASKED);
    }

    @ClientCallable
    void failed() {
        become(State.FAILED);
    }

    /// The person has let it, and the browser listens.
    @ClientCallable
    void subscribed(String told, String key, String auth) {
        PushAddress.told(told, key, auth).ifPresentOrElse(this::turnOn, this::failed);
    }

    private void turnOn(PushAddress browser) {
        endpoint = browser.endpoint().toString();
        become(after(ports.turnOn().turnOn(new TurnOnPush.Command(business, token, browser))));
    }

    private void turnOff() {
        var command = new TurnOffPush.Command(business, token, URI.create(endpoint));
        become(after(ports.turnOff().turnOff(command)));
    }

    private static State after(PushDecision decision) {
        return switch (decision) {
            case Listening() -> State.ON;
            case Silent() -> State.OFF;
            case NoSuchAppointment() -> State.GONE;
        };
    }

    private void become(State next) {
        state = next;
        getElement().setAttribute("hidden", next == State.UNKNOWN);
        tell.setVisible(next == State.OFF || next == State.ASKED || next == State.FAILED);
        tell.setEnabled(next != State.ASKED);
        stop.setVisible(next == State.ON);
        say();
        changed.run();
    }

    private void say() {
        words.setText(state.key.isEmpty() ? "" : getTranslation(state.key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("browser.title"));
        tell.setText(getTranslation("browser.tell"));
        stop.setText(getTranslation("browser.stop"));
        say();
    }
}
