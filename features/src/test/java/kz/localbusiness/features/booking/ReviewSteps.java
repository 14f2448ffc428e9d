package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Objects;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// What clients said, and who reads it.
public final class ReviewSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public ReviewSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has given {int} stars and said {string}")
    public void praises(String client, int stars, String words) {
        var command =
                new GiveFeedback.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        stars,
                        words);
        story.answered(() -> world.port(GiveFeedback.class).give(command));
    }

    @Given("{word} has published what {word} said")
    public void publishes(String owner, String client) {
        publish(owner, client, true);
    }

    @Given("{word} has hidden what {word} said")
    public void hides(String owner, String client) {
        publish(owner, client, false);
    }

    @When("{word} answers the feedback of {word} {string}")
    public void answers(String owner, String client, String words) {
        var command =
                new AnswerFeedback.Command(
                        story.businessOf(owner), visits.appointmentOf(client), words);
        var port = world.port(AnswerFeedback.class);
        story.answered(() -> story.asOwner(owner, () -> port.answer(command)));
    }

    @Then("{word} reads in the feedback: {word}, {int} stars, {string}")
    public void reads(String owner, String client, int stars, String words) {
        var query = new ListFeedback.Query(story.businessOf(owner), "");
        var port = world.port(ListFeedback.class);
        assertSays(story.asOwner(owner, () -> port.list(query)), client, stars, words);
    }

    @Then("everybody reads of {word}: {word}, {int} stars, {string}")
    public void everybodyReads(String owner, String client, int stars, String words) {
        assertSays(shown(owner), client, stars, words);
    }

    @Then("nobody else reads any feedback of {word}")
    public void nobodyReads(String owner) {
        var page = shown(owner);
        assertThat(page.reviews()).isEmpty();
        assertThat(page.rating()).isEqualTo(Rating.NONE);
    }

    @Then("the rating of {word} is {int} stars by {int} client(s)")
    public void isRated(String owner, int stars, int clients) {
        assertThat(shown(owner).rating()).isEqualTo(new Rating(clients, stars * clients));
    }

    @Then("{word} reads {string} under the feedback")
    public void readsAnswer(String client, String words) {
        var said = Objects.requireNonNull(visits.seenBy(client).feedback());
        assertThat(said.answer()).isEqualTo(words);
    }

    private Page shown(String owner) {
        var query = new ShowReviews.Query(story.businessOf(owner), "");
        return world.port(ShowReviews.class).show(query);
    }

    private void publish(String owner, String client, boolean published) {
        var command =
                new PublishFeedback.Command(
                        story.businessOf(owner), visits.appointmentOf(client), published);
        var port = world.port(PublishFeedback.class);
        story.answered(() -> story.asOwner(owner, () -> port.publish(command)));
    }

    private static void assertSays(Page page, String client, int stars, String words) {
        assertThat(page.reviews())
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.author()).isEqualTo(client);
                    assertThat(review.feedback().stars()).isEqualTo(stars);
                    assertThat(review.feedback().words()).isEqualTo(words);
                });
    }
}
