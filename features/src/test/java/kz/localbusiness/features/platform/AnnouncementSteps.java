package kz.localbusiness.features.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.platform.PublishAnnouncement;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.application.platform.WithdrawAnnouncement;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.AnnouncementDecision;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class AnnouncementSteps {

    private static final Caller OPERATOR = new Caller.Operator("operator");

    private final World world;
    private final Story story;

    public AnnouncementSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @Given("the operator has announced {string} from {time} to {time} on {day}")
    @When("the operator announces {string} from {time} to {time} on {day}")
    public void announces(String text, LocalTime from, LocalTime until, LocalDate day) {
        var told = announcement(text, from, until, day);
        var port = world.port(PublishAnnouncement.class);
        story.answered(() -> story.as(OPERATOR, () -> port.publish(told)));
    }

    @When("{word} tries to announce {string} from {time} to {time} on {day}")
    public void triesTo(String owner, String text, LocalTime from, LocalTime until, LocalDate day) {
        var told = announcement(text, from, until, day);
        var port = world.port(PublishAnnouncement.class);
        story.answered(() -> story.asOwner(owner, () -> port.publish(told)));
    }

    @When("the operator takes {string} back")
    public void withdraws(String text) {
        var port = world.port(WithdrawAnnouncement.class);
        story.answered(() ->
                story.as(
                        OPERATOR,
                        () -> {
                            port.withdraw(named(text));
                            return "withdrawn";
                        }));
    }

    @Then("{string} is shown")
    public void isShown(String text) {
        assertThat(shows(text)).isTrue();
    }

    @Then("{string} is not shown")
    public void isNotShown(String text) {
        assertThat(shows(text)).isFalse();
    }

    @Given("{word} has looked under the bell")
    public void looks(String owner) {
        var command = new ReadBell.Command(story.businessOf(owner), bell(owner).mark());
        story.asOwner(
                owner,
                () -> {
                    world.port(ReadBell.class).read(command);
                    return "read";
                });
    }

    @Then("{string} is new under the bell of {word}")
    public void isNew(String text, String owner) {
        assertThat(underBell(text, owner)).containsExactly(true);
    }

    @Then("{string} is read under the bell of {word}")
    public void isRead(String text, String owner) {
        assertThat(underBell(text, owner)).containsExactly(false);
    }

    @Then("{string} is not under the bell of {word}")
    public void isNotUnderBell(String text, String owner) {
        assertThat(underBell(text, owner)).isEmpty();
    }

    /// Whether it is new.
    private List<Boolean> underBell(String text, String owner) {
        return bell(owner).announced().stream()
                .filter(one -> one.announcement().id().equals(named(text)))
                .map(ShowBell.Announced::isNew)
                .toList();
    }

    private ShowBell.Bell bell(String owner) {
        var query = new ShowBell.Query(story.businessOf(owner));
        return story.asOwner(owner, () -> world.port(ShowBell.class).show(query));
    }

    @Then("it is answered that the time is over")
    public void isOver() {
        assertThat(story.answer()).isInstanceOf(AnnouncementDecision.AlreadyOver.class);
    }

    private boolean shows(String text) {
        return world.port(ShowAnnouncements.class).show().stream()
                .filter(one -> one.isCurrent(world.now()))
                .anyMatch(one -> one.id().equals(named(text)));
    }

    private Announcement announcement(String text, LocalTime from, LocalTime until, LocalDate day) {
        return new Announcement(
                named(text),
                new Wordings(text, text, text),
                Severity.NEWS,
                story.at(day, from),
                story.at(day, until));
    }

    private UUID named(String text) {
        return UUID.nameUUIDFromBytes(story.own(text).getBytes(StandardCharsets.UTF_8));
    }
}
