package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class HoldSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public HoldSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has begun to book {services} at {time} on {day}")
    @When("{word} begins to book {services} at {time} on {day}")
    public void holds(String client, Wanted wanted, LocalTime time, LocalDate day) {
        var request = visits.request(client, wanted, story.at(day, time));
        var command =
                new HoldSlot.Command(
                        request.business(), request.key(), request.services(), request.start());
        story.answered(() -> world.port(HoldSlot.class).hold(command));
    }

    @Given("{word} has changed over to {time} on {day}")
    public void holdsAnother(String client, LocalTime time, LocalDate day) {
        var before = visits.requestOf(client);
        var command =
                new HoldSlot.Command(
                        before.business(), before.key(), before.services(), story.at(day, time));
        story.answered(() -> world.port(HoldSlot.class).hold(command));
    }

    @Given("{word} has walked away from the form")
    public void releases(String client) {
        var held = visits.requestOf(client);
        world.port(ReleaseHold.class).release(new ReleaseHold.Command(held.business(), held.key()));
    }

    @Given("{word} has finished the form")
    @When("{word} finishes the form")
    public void books(String client) {
        story.answered(() -> visits.send(client, visits.requestOf(client)));
    }

    @Then("the time is kept for the form")
    public void isHeld() {
        assertThat(story.answer()).isInstanceOf(HoldDecision.Holding.class);
    }

    @Then("the time is not kept, because it is taken")
    public void isTaken() {
        assertThat(story.answer()).isInstanceOf(HoldDecision.SlotTaken.class);
    }
}
