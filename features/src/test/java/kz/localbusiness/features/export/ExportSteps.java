package kz.localbusiness.features.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.export.BreakOffExport;
import kz.localbusiness.application.export.ExportFile;
import kz.localbusiness.application.export.ExportPlace;
import kz.localbusiness.application.export.ListDueExports;
import kz.localbusiness.application.export.ListOutlivedExports;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RemoveExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.application.export.WriteExportPart;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportDecision;
import kz.localbusiness.domain.export.ExportDecision.AlreadyUnderway;
import kz.localbusiness.domain.export.ExportDecision.Requested;
import kz.localbusiness.domain.export.ExportDecision.TooManyKept;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;
import org.jspecify.annotations.Nullable;

public final class ExportSteps {

    private static final Caller PLATFORM = new Caller.Platform();

    /// As the zip file tells it, or the one in memory.
    private static final Pattern RECEIPT =
            Pattern.compile("\"kind\":\"(payment|return)\"|Receipt\\[");

    private final World world;
    private final Story story;
    private final Visits visits;
    private ExportPlace place = ExportPlace.START;
    private @Nullable Export asked;

    public ExportSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has asked for all data")
    @When("{word} asks for all data")
    public void asks(String owner) {
        asks(owner, Role.OWNER, owner);
    }

    @When("{word}, who is {role} of {word}, asks for all data")
    public void asks(String person, Role role, String owner) {
        var command = new RequestExport.Command(story.businessOf(owner));
        var caller = new Caller.Member(command.business(), person, Set.of(role));
        var port = world.port(RequestExport.class);
        story.answered(() -> story.as(caller, () -> kept(port.request(command))));
    }

    @Given("{word} has asked for all data {int} times and waited for the file")
    public void asksOften(String owner, int times) {
        for (int i = 0; i < times; i++) {
            asks(owner);
            world.itIs(world.now().plusSeconds(1));
            write();
        }
    }

    @Given("the platform broke off after the first part")
    public void breaksOff() {
        place = next(ExportPlace.START);
        next(place);
    }

    @Given("writing has failed {int} times")
    public void fails(int times) {
        var port = world.port(BreakOffExport.class);
        var command = new BreakOffExport.Command(asked().business(), asked().id());
        for (int i = 0; i < times; i++) {
            byPlatform(() -> port.breakOff(command));
        }
    }

    @When("the platform has written what was asked for")
    public void write() {
        world.doBackgroundWork();
        while (!place.isEnd()) {
            place = next(place);
        }
        place = ExportPlace.START;
        assertThat(due()).isFalse();
    }

    @When("{int} days have passed and old files are removed")
    public void expire(int days) {
        world.itIs(world.now().plus(Duration.ofDays(days)));
        var remove = world.port(RemoveExport.class);
        byPlatform(() ->
                world.port(ListOutlivedExports.class).outlived(1_000).forEach(remove::remove));
    }

    @Then("{word} can fetch the file, in which the visit of {word} is found")
    public void isFound(String owner, String client) {
        var id = visits.appointmentOf(client).value().toString();
        assertThat(FileText.of(fetched(owner).orElseThrow())).contains(id);
    }

    @Then("{word} can fetch the file, in which the visit of {word} is not found")
    public void isNotFound(String owner, String client) {
        var id = visits.appointmentOf(client).value().toString();
        assertThat(FileText.of(fetched(owner).orElseThrow())).isNotEmpty().doesNotContain(id);
    }

    @Then("{word} can fetch the file, in which the logo is found")
    public void isLogoFound(String owner) {
        var query = new ShowAlbum.Query(story.businessOf(owner));
        var album = story.asOwner(owner, () -> world.port(ShowAlbum.class).show(query));
        var logo = Objects.requireNonNull(album.logo()).id().toString();
        assertThat(FileText.of(fetched(owner).orElseThrow())).contains(logo);
    }

    @Then("{word} can fetch the file, in which {int} receipt(s) is/are found")
    public void areReceiptsFound(String owner, int receipts) {
        var text = FileText.of(fetched(owner).orElseThrow());
        assertThat(RECEIPT.matcher(text).results()).hasSize(receipts);
    }

    @Then("{word} cannot fetch the file")
    public void cannotFetch(String owner) {
        assertThat(fetched(owner)).isEmpty();
    }

    @When("{word} fetches the file")
    public void fetches(String owner) {
        assertThat(fetched(owner)).isPresent();
    }

    @Then("{word} sees that the file was fetched at {time}")
    public void wasFetched(String owner, LocalTime time) {
        assertThat(story.clockAt(Objects.requireNonNull(latest(owner).fetchedAt())))
                .isEqualTo(time);
    }

    @Then("{word} sees that the file could not be made")
    public void couldNotBeMade(String owner) {
        assertThat(latest(owner).state()).isEqualTo(Export.State.FAILED);
    }

    private Export latest(String owner) {
        var query = new ShowExports.Query(story.businessOf(owner));
        return story.asOwner(owner, () -> world.port(ShowExports.class).show(query)).getFirst();
    }

    @Then("it is answered that the file is asked for")
    public void isAsked() {
        assertThat(story.answer()).isInstanceOf(Requested.class);
    }

    @Then("it is answered that a file is being prepared")
    public void isUnderway() {
        assertThat(story.answer()).isInstanceOf(AlreadyUnderway.class);
    }

    @Then("it is answered that too many files are kept")
    public void areTooMany() {
        assertThat(story.answer()).isInstanceOf(TooManyKept.class);
    }

    private ExportDecision kept(ExportDecision decision) {
        if (decision instanceof Requested(var export)) {
            asked = export;
        }
        return decision;
    }

    private ExportPlace next(ExportPlace at) {
        var command = new WriteExportPart.Command(asked().business(), asked().id(), at);
        return story.as(PLATFORM, () -> world.port(WriteExportPart.class).write(command));
    }

    private boolean due() {
        return story.as(PLATFORM, () -> world.port(ListDueExports.class).due(1_000)).stream()
                .anyMatch(one -> one.export().equals(asked().id()));
    }

    private Optional<ExportFile> fetched(String owner) {
        var query = new OpenExport.Query(story.businessOf(owner), asked().id());
        return story.asOwner(owner, () -> world.port(OpenExport.class).open(query));
    }

    private Export asked() {
        if (asked == null) {
            throw new IllegalStateException("nobody asked for anything");
        }
        return asked;
    }

    private void byPlatform(Runnable work) {
        Supplier<String> done =
                () -> {
                    work.run();
                    return "done";
                };
        story.as(PLATFORM, done);
    }
}
