package kz.localbusiness.web.limit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Unseen by people: a field that only machines fill in, a form that only machines send at once, a
/// proof of work that is harder the more comes from an address, and the limit of that address.
public final class BotTrap extends Div implements LocaleChangeObserver {

    private static final String ANSWER = "answer";
    private static final String ONCE_ANSWERED =
            "return customElements.whenDefined('lbp-proof').then(() => this.answered($0))";
    private static final int HARDER = 6;

    private final Act act;
    private final AddressLimits limits;
    private final Clock clock;
    private final BotTraps.Settings settings;
    private final NativeLabel label = new NativeLabel();
    private final Element solver = new Element("lbp-proof");
    final Input bait = new Input();
    private Instant shown;
    private Proof proof;
    private int presses;

    BotTrap(Act act, AddressLimits limits, Clock clock, BotTraps.Settings settings) {
        this.act = act;
        this.limits = limits;
        this.clock = clock;
        this.settings = settings;
        this.shown = clock.instant();
        this.proof = Proof.of(settings.easiest());
        addClassName("apart");
        getElement().setAttribute("aria-hidden", "true");
        bait.setId("bait-" + act.name().toLowerCase(Locale.ROOT));
        bait.getElement().setAttribute("name", "website");
        bait.getElement().setAttribute("tabindex", "-1");
        bait.getElement().setAttribute("autocomplete", "off");
        label.setFor(bait);
        solver.addPropertyChangeListener(ANSWER, "solved", _ -> {});
        add(label, bait);
        getElement().appendChild(solver);
    }

    /// Goes on with what was asked for as soon as a person may have asked: at once, or by itself
    /// when the proof is done and nobody could have been faster. Of several presses the last
    /// counts.
    ///
    /// @param tell takes the key of a text that says why it does not go on, or not yet
    public void admit(Runnable goOn, Consumer<String> tell) {
        presses++;
        if (isOpen(tell)) {
            var early = early();
            if (!early.isPositive() && proof.isSolvedBy(solver.getProperty(ANSWER, ""))) {
                goOn.run();
            } else {
                waitFor(early, goOn, tell);
            }
        }
    }

    private boolean isOpen(Consumer<String> tell) {
        if (limits.pause(act, remote()).isPresent()) {
            tell.accept("limit.too-many");
            return false;
        }
        if (!bait.getValue().isBlank()) {
            tell.accept("limit.press-again");
            return false;
        }
        return true;
    }

    private Duration early() {
        return Duration.between(clock.instant(), shown.plus(settings.fill()));
    }

    private void waitFor(Duration early, Runnable goOn, Consumer<String> tell) {
        int press = presses;
        tell.accept("limit.one-moment");
        solver.executeJs(ONCE_ANSWERED, Math.max(0, early.toMillis() + 1))
                .then(
                        String.class,
                        answer -> {
                            if (press == presses) {
                                judge(answer, goOn, tell);
                            }
                        });
    }

    /// @param answer what the browser says when asked for it, whatever came by itself before
    private void judge(String answer, Runnable goOn, Consumer<String> tell) {
        var early = early();
        if (!isOpen(tell)) {
            return;
        }
        if (early.isPositive()) {
            waitFor(early, goOn, tell);
        } else if (proof.isSolvedBy(answer)) {
            goOn.run();
        } else {
            tell.accept("limit.press-again");
            challenge();
        }
    }

    /// What the form asked for has come about.
    public void passed() {
        limits.count(act, remote());
        challenge();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://proof.js");
        shown = clock.instant();
        challenge();
    }

    private void challenge() {
        var pressure = limits.pressure(act, remote());
        var bits = settings.easiest() + (int) Math.round(HARDER * pressure);
        proof = Proof.of(settings.easiest() == 0 ? 0 : bits);
        solver.removeProperty(ANSWER);
        solver.setAttribute("challenge", "%s:%d".formatted(proof.text(), proof.bits()));
    }

    private static @Nullable String remote() {
        return VaadinSession.getCurrent().getBrowser().getAddress();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label.setText(getTranslation("limit.leave-empty"));
    }
}
