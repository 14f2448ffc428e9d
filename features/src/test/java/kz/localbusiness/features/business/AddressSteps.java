package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.AddressDecision;
import kz.localbusiness.domain.business.AddressDecision.AddressTaken;
import kz.localbusiness.domain.business.AddressDecision.Moved;
import kz.localbusiness.domain.business.AddressDecision.TooOften;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class AddressSteps {

    private final World world;
    private final Story story;
    private final Salons salons;

    public AddressSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @Given("{word} has moved the business to {string}")
    public void hasMoved(String owner, String address) {
        assertThat(move(owner, named(address))).isInstanceOf(Moved.class);
    }

    @When("{word} moves the business to {string}")
    public void moves(String owner, String address) {
        story.answered(() -> move(owner, named(address)));
    }

    @When("{word} moves the business back")
    public void movesBack(String owner) {
        story.answered(() -> move(owner, salons.addressOf(owner)));
    }

    @Then("the first address of {word} leads to the business of {word}")
    public void stays(String owner, String whose) {
        assertThat(world.port(ResolveSlug.class).resolve(salons.addressOf(owner)))
                .contains(story.businessOf(whose));
    }

    @Then("the first address of {word} leads on to {string}")
    public void leadsOn(String owner, String address) {
        leadsOn(salons.addressOf(owner), named(address));
    }

    @Then("{string} leads on to {string}")
    public void leadsOnBetween(String former, String address) {
        leadsOn(named(former), named(address));
    }

    @Then("{string} leads on to the first address of {word}")
    public void leadsBack(String former, String owner) {
        leadsOn(named(former), salons.addressOf(owner));
    }

    @Then("{word} is told that the address is taken")
    public void isTaken(String owner) {
        assertThat(story.answer()).as(owner).isInstanceOf(AddressTaken.class);
    }

    @Then("{word} is told that this is too often")
    public void isTooOften(String owner) {
        assertThat(story.answer()).as(owner).isInstanceOf(TooOften.class);
    }

    private void leadsOn(Slug former, Slug present) {
        assertThat(world.port(ResolveSlug.class).resolve(former)).isEmpty();
        assertThat(world.port(FollowAddress.class).follow(former)).contains(present);
    }

    private Slug named(String address) {
        return new Slug(story.own(address));
    }

    private AddressDecision move(String owner, Slug address) {
        var command = new ChangeAddress.Command(story.businessOf(owner), address);
        return story.asOwner(owner, () -> world.port(ChangeAddress.class).change(command));
    }
}
