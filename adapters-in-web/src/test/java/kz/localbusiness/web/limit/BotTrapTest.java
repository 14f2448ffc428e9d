package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.localbusiness.application.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BotTrapTest extends BrowserlessTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T05:00:00Z"));
    private final AddressLimits limits = new AddressLimits(clock, 1);
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
        assertThat(trap.objection()).isEmpty();
    }

    @Test
    void stopsWhoeverFillsInWhatNobodySees() {
        trap.bait.setValue("https://pills.example");

        assertThat(trap.objection()).contains("limit.press-again");
    }

    @Test
    void stopsWhoeverIsFasterThanPeople() {
        UI.getCurrent().remove(trap);
        UI.getCurrent().add(trap);
        solve();
        clock.advance(Duration.ofMillis(1999));
        assertThat(trap.objection()).contains("limit.press-again");

        clock.advance(Duration.ofMillis(1));
        assertThat(trap.objection()).isEmpty();
    }

    @Test
    void stopsWhoeverDoesNotWork() {
        solver().setProperty("answer", "no number");

        assertThat(trap.objection()).contains("limit.press-again");
    }

    @Test
    void takesEachProofOnce() {
        var used = challenge();
        trap.passed();

        assertThat(challenge()).isNotEqualTo(used);
        assertThat(trap.objection()).contains("limit.press-again");
    }

    @Test
    void asksForMoreTheMoreComesFromAnAddress() {
        IntStream.range(0, 60).forEach(_ -> trap.passed());
        assertThat(challenge()).endsWith(":11");

        IntStream.range(0, 60).forEach(_ -> trap.passed());
        assertThat(challenge()).endsWith(":14");
        assertThat(trap.objection()).contains("limit.too-many");
    }

    @Test
    void isNothingToPeople() {
        assertThat(trap.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(trap.bait.getElement().getAttribute("tabindex")).isEqualTo("-1");
        assertThat(trap.bait.getElement().getAttribute("autocomplete")).isEqualTo("off");
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
