package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import org.junit.jupiter.api.Test;

/// Dana's confirmed visit is from 10:00 to 11:00.
class ChangeRequestTest {

    private static final AtHome HOME = home();

    @Test
    void waitsForTheBusinessAndTellsIt() {
        var asked = ask(HOME, "Later?");

        assertThat(asked.appointment().changeRequest())
                .contains(new ChangeRequest(at("08:30"), "Later?", null, ""));
        assertThat(asked.appointment().awaitsTheBusiness()).isTrue();
        assertThat(asked.agenda().news().getLast()).isInstanceOf(BookingEvent.ChangeAsked.class);
        assertThat(asked.agenda().requestsAhead(at("10:59"))).hasSize(1);
        assertThat(asked.agenda().requestsAhead(at("11:00"))).isEmpty();
    }

    @Test
    void waitsAlone() {
        var then = then(ask(HOME, "Later?"));

        assertThat(then.ask("Sooner?", when("08:40", 3)))
                .isInstanceOf(AskDecision.StillWaits.class);
    }

    @Test
    void isAnsweredOnceWithOrWithoutWords() {
        var asked = then(ask(HOME, "Later?"));

        var answered = (AnswerDecision.Answered) asked.answer("At 12", OWNER, when("08:50", 3));

        assertThat(answered.appointment().changeRequest())
                .contains(new ChangeRequest(at("08:30"), "Later?", at("08:50"), "At 12"));
        assertThat(answered.appointment().awaitsTheBusiness()).isFalse();
        assertThat(answered.agenda().requestedUntil()).isEmpty();
        var then = new AtHome(answered.agenda(), answered.appointment());
        assertThat(then.answer("", OWNER, when("08:55", 4)))
                .isInstanceOf(AnswerDecision.NothingAsked.class);
    }

    @Test
    void comesSoManyTimes() {
        var home = HOME;
        for (int i = 0; i < ChangeRequest.MOST; i++) {
            var asked = then(ask(home, "Please " + i));
            var answered = (AnswerDecision.Answered) asked.answer("", OWNER, when("08:50", 3));
            home = new AtHome(answered.agenda(), answered.appointment());
        }

        assertThat(home.ask("Once more?", when("08:55", 4)))
                .isInstanceOf(AskDecision.TooOften.class);
        assertThat(home.visit().changeRequests()).hasSize(ChangeRequest.MOST);
    }

    @Test
    void isForWhatIsNotOverOnly() {
        assertThat(HOME.ask("Later?", when("10:59", 2))).isInstanceOf(AskDecision.Asked.class);
        assertThat(HOME.ask("Later?", when("11:00", 2))).isInstanceOf(AskDecision.NotNow.class);
    }

    @Test
    void waitsNoMoreOnceTheVisitIsCalledOff() {
        var asked = then(ask(HOME, "Later?"));
        var rules = Duration.ZERO;

        var cancelled =
                (CancelDecision.NowCancelled) asked.cancel(OWNER, "", rules, when("09:00", 3));

        assertThat(cancelled.agenda().requestedUntil()).isEmpty();
    }

    @Test
    void isForgottenWithItsClient() {
        var erased = ask(HOME, "Later?").appointment().erased();

        assertThat(erased.changeRequest().orElseThrow().words()).isEmpty();
    }

    private static AskDecision.Asked ask(AtHome home, String words) {
        return (AskDecision.Asked) home.ask(words, when("08:30", 2));
    }

    private static AtHome then(AskDecision.Asked asked) {
        return new AtHome(asked.agenda(), asked.appointment());
    }

    private static AtHome home() {
        var visit = Salon.inState(new Confirmed(EARLY), hourAt(1, "10:00"));
        return new AtHome(booked(visit), visit);
    }
}
