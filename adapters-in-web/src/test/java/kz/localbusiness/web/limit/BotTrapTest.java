package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class BotTrapTest extends BrowserlessTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T05:00:00Z"));
    private final AddressLimits limits = new AddressLimits(clock, 1);
    private final List<String> told = new ArrayList<>();
    private int went;
    private final BotTrap trap =
            new BotTrap(
                    Act.BOOKING, limits, clock, new BotTraps.Settings(Duration.ofSeconds(2), 8));

    @BeforeEach
    void fillTheFormIn() {
        UI.getCurrent().add(trap);
        clock.advance(Duration.ofSeconds(2));
        solve();
    }

    @Test
    void letsPeopleThrough() {
        press();

        assertThat(went).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void stopsWhoeverFillsInWhatNobodySees() {
        trap.bait.setValue("https://pills.example");

        press();

        assertThat(told).containsExactly("limit.press-again");
        assertThat(went).isZero();
    }

    @Test
    void goesOnByItselfWhenNobodyCouldHaveBeenFaster() {
        openTheFormAgain();
        solve();
        clock.advance(Duration.ofMillis(1999));
        press();
        assertThat(told).containsExactly("limit.one-moment");
        assertThat(went).isZero();

        clock.advance(Duration.ofMillis(1));
        browserAnswers();

        assertThat(went).isEqualTo(1);
    }

    @Test
    void takesNoBrowsersWordForTheTime() {
        openTheFormAgain();
        solve();
        press();

        browserAnswers();

        assertThat(told).containsExactly("limit.one-moment", "limit.one-moment");
        assertThat(went).isZero();
    }

    @Test
    void goesOnByItselfOnceTheProofIsDone() {
        solver().removeProperty("answer");
        press();
        assertThat(told).containsExactly("limit.one-moment");

        solve();
        browserAnswers();

        assertThat(went).isEqualTo(1);
    }

    @Test
    void goesOnOnceForSeveralPresses() {
        solver().removeProperty("answer");
        press();
        press();

        solve();
        browserAnswers();

        assertThat(went).isEqualTo(1);
    }

    @Test
    void stopsWhoeverDoesNotWork() {
        solver().setProperty("answer", "no number");
        var unproven = challenge();

        press();
        browserAnswers();

        assertThat(told).containsExactly("limit.one-moment", "limit.press-again");
        assertThat(went).isZero();
        assertThat(challenge()).isNotEqualTo(unproven);
    }

    @Test
    void asksForTheAnswerThatDidNotComeByItself() {
        var answer = solver().getProperty("answer");
        solver().setProperty("answer", "of the challenge before");
        press();

        browserAnswers(answer);

        assertThat(went).isEqualTo(1);
    }

    @Test
    void takesEachProofOnce() {
        var used = challenge();
        trap.passed();

        press();

        assertThat(challenge()).isNotEqualTo(used);
        assertThat(told).containsExactly("limit.one-moment");
    }

    @Test
    void asksForMoreTheMoreComesFromAnAddress() {
        IntStream.range(0, 60).forEach(_ -> trap.passed());
        assertThat(challenge()).endsWith(":11");

        IntStream.range(0, 60).forEach(_ -> trap.passed());
        assertThat(challenge()).endsWith(":14");
        press();
        assertThat(told).containsExactly("limit.too-many");
    }

    @Test
    void isNothingToPeople() {
        assertThat(trap.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(trap.bait.getElement().getAttribute("tabindex")).isEqualTo("-1");
        assertThat(trap.bait.getElement().getAttribute("autocomplete")).isEqualTo("off");
    }

    private void press() {
        trap.admit(() -> went++, told::add);
    }

    private void browserAnswers() {
        browserAnswers(solver().getProperty("answer", ""));
    }

    private void browserAnswers(String answer) {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("answered"))
                .forEach(call -> call.complete(StringNode.valueOf(answer)));
    }

    private void openTheFormAgain() {
        UI.getCurrent().remove(trap);
        UI.getCurrent().add(trap);
    }

    private void solve() {
        var challenge = challenge();
        int colon = challenge.indexOf(':');
        var proof =
                new Proof(
                        challenge.substring(0, colon),
                        Integer.parseInt(challenge.substring(colon + 1)));
        var answer =
                IntStream.iterate(0, i -> i + 1)
                        .mapToObj(String::valueOf)
                        .filter(proof::isSolvedBy)
                        .findFirst()
                        .orElseThrow();
        solver().setProperty("answer", answer);
    }

    private String challenge() {
        return solver().getAttribute("challenge");
    }

    private Element solver() {
        return trap.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("lbp-proof"))
                .findFirst()
                .orElseThrow();
    }
}
