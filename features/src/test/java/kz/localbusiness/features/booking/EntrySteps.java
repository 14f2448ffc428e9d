package kz.localbusiness.features.booking;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

/// What an owner books for clients.
public final class EntrySteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public EntrySteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has entered {word} for {services} at {time} on {day}")
    @When("{word} enters {word} for {services} at {time} on {day}")
    public void enters(String owner, String client, Wanted wanted, LocalTime time, LocalDate day) {
        visits.request(client, wanted, story.at(day, time));
        enters(owner, client, false);
    }

    @When("{word} enters {word} past the rules for {services} at {time} on {day}")
    public void entersPastTheRules(
            String owner, String client, Wanted wanted, LocalTime time, LocalDate day) {
        visits.request(client, wanted, story.at(day, time));
        enters(owner, client, true);
    }

    private void enters(String owner, String client, boolean override) {
        var asked = visits.requestOf(client);
        var command =
                new BookForClient.Command(
                        asked.business(),
                        asked.key(),
                        asked.services(),
                        asked.start(),
                        asked.client(),
                        override);
        var port = world.port(BookForClient.class);
        story.answered(() -> story.asOwner(owner, () -> port.book(command)));
    }
}
