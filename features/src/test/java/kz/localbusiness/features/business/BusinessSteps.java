package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.domain.business.SetupStep;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class BusinessSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;

    public BusinessSteps(World world, Story story, Salons salons, Services services) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
    }

    @Given("{word} has told the phone and the address")
    public void describes(String owner) {
        salons.describe(owner);
    }

    @Given("{word} has set the hours from {time} to {time}")
    public void setsHours(String owner, LocalTime opens, LocalTime closes) {
        salons.open(owner, opens, closes);
    }

    @Given("{word} has added the service {string}")
    public void addsService(String owner, String service) {
        services.offer(owner, service, 60);
    }

    @Given("{word} has archived the service {string}")
    public void archivesService(String owner, String service) {
        services.archive(owner, service);
    }

    @When("{word} opens the business")
    public void opens(String owner) {
        var command = new ActivateBusiness.Command(story.businessOf(owner));
        story.answered(() ->
                story.asOwner(owner, () -> world.port(ActivateBusiness.class).activate(command)));
    }

    @Then("{string} leads to the business of {word}")
    public void leadsTo(String address, String owner) {
        assertThat(world.port(ResolveSlug.class).resolve(new Slug(story.own(address))))
                .contains(story.businessOf(owner));
    }

    @Then("{word} is told that {} is/are missing")
    public void isTold(String owner, String steps) {
        var missing =
                Arrays.stream(steps.split(", "))
                        .map(step -> SetupStep.valueOf(step.toUpperCase(Locale.ROOT)))
                        .toList();

        assertThat(story.answer()).as(owner).isEqualTo(new Incomplete(missing));
    }

    @Then("clients see the business of {word}")
    public void isShown(String owner) {
        var query = new ShowBusinessPage.Query(story.businessOf(owner));
        assertThat(world.port(ShowBusinessPage.class).show(query)).isPresent();
    }

    @Then("clients do not see the business of {word}")
    public void isHidden(String owner) {
        var query = new ShowBusinessPage.Query(story.businessOf(owner));
        assertThat(world.port(ShowBusinessPage.class).show(query)).isEmpty();
    }
}
