package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class WaitSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private final Map<String, Waiting> waiting = new HashMap<>();

    public WaitSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    private record Waiting(WaitlistId entry, ManageToken link) {}

    @Given("{word} waits for {services} from {day} to {day}")
    public void waits(String client, Wanted wanted, LocalDate from, LocalDate to) {
        var asked = visits.request(client, wanted, world.now());
        var service = asked.services().getFirst();
        var command =
                new JoinWaitlist.Command(
                        asked.business(),
                        asked.key(),
                        service.offering(),
                        service.staff(),
                        from,
                        to,
                        asked.client());
        var answer = world.port(JoinWaitlist.class).join(command);
        var entry = ((Joined) answer.decision()).entry().id();
        waiting.put(client, new Waiting(entry, Objects.requireNonNull(answer.manage())));
    }

    @Given("{word} has accepted the offer")
    @When("{word} accepts the offer")
    public void accepts(String client) {
        answers(client, Choice.ACCEPT);
    }

    @When("{word} declines the offer")
    public void declines(String client) {
        answers(client, Choice.DECLINE);
    }

    @When("{word} stops waiting")
    public void leaves(String client) {
        answers(client, Choice.LEAVE);
    }

    @Then("{word} is offered {time} on {day}")
    public void isOffered(String client, LocalTime time, LocalDate day) {
        assertThat(entryOf(client).state())
                .isInstanceOfSatisfying(
                        Offered.class,
                        offer -> assertThat(offer.start()).isEqualTo(story.at(day, time)));
    }

    @Then("{word} is offered nothing")
    public void isOfferedNothing(String client) {
        assertThat(entryOf(client).state()).isNotInstanceOf(Offered.class);
    }

    @Then("the offer becomes a booking")
    public void isAccepted() {
        assertThat(story.answer()).isInstanceOf(OfferAccepted.class);
    }

    @Then("there is no offer any more")
    public void isGone() {
        assertThat(story.answer()).isInstanceOf(NoOffer.class);
    }

    private void answers(String client, Choice choice) {
        var own = Objects.requireNonNull(waiting.get(client));
        var command = new AnswerOffer.Command(salons.business(), own.entry(), own.link(), choice);
        story.answered(() -> world.port(AnswerOffer.class).answer(command));
    }

    private WaitlistEntry entryOf(String client) {
        var own = Objects.requireNonNull(waiting.get(client));
        var query = new ShowMyOffer.Query(salons.business(), own.entry(), own.link());
        return world.port(ShowMyOffer.class).show(query).orElseThrow();
    }
}
