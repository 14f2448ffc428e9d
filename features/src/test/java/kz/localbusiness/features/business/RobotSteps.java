package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.TooMany;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// Whoever registers without end.
public final class RobotSteps {

    private final World world;
    private final Story story;
    private List<RegistrationDecision> answers = List.of();

    public RobotSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @When("{word} registers {int} businesses with one e-mail address")
    public void registersMany(String owner, int many) {
        var port = world.port(RegisterBusiness.class);
        answers = IntStream.range(0, many).mapToObj(i -> port.register(form(owner, i))).toList();
    }

    @Then("{int} of them are registered, and all others are too many")
    public void areTooMany(int many) {
        assertThat(answers).filteredOn(Registered.class::isInstance).hasSize(many);
        assertThat(answers).filteredOn(TooMany.class::isInstance).hasSize(answers.size() - many);
    }

    private RegisterBusiness.Command form(String owner, int place) {
        return new RegisterBusiness.Command(
                new BusinessId(UUID.randomUUID()),
                "Business " + place,
                new Slug(story.own("robot-" + place)),
                story.emailOf(owner),
                new Password("correct horse"),
                Language.RU);
    }
}
