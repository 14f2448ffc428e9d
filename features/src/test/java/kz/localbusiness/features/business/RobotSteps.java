package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.TooMany;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// Whoever registers without end.
public final class RobotSteps {

    private final World world;
    private final Story story;
    private List<BeginningDecision> answers = List.of();

    public RobotSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @When("{word} registers {int} businesses with one e-mail address")
    public void registersMany(String owner, int many) {
        var port = world.port(BeginRegistration.class);
        answers = IntStream.range(0, many).mapToObj(i -> port.begin(form(owner, i))).toList();
    }

    @Then("{int} of them get a code, and all others are too many")
    public void areTooMany(int many) {
        assertThat(answers).filteredOn(CodeSent.class::isInstance).hasSize(many);
        assertThat(answers).filteredOn(TooMany.class::isInstance).hasSize(answers.size() - many);
    }

    private BeginRegistration.Form form(String owner, int place) {
        return new BeginRegistration.Form(
                new RegistrationId(UUID.randomUUID()),
                "Business " + place,
                new Slug(story.own("robot-" + place)),
                story.emailOf(owner),
                Language.RU,
                Terms.VERSION);
    }
}
