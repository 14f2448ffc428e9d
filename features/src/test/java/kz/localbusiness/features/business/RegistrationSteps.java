package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.ListDueRegistrations;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.ResendCode;
import kz.localbusiness.application.business.TendRegistration;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.ConfirmationDecision.BeingPrepared;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeLapsed;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeRefused;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import org.jspecify.annotations.Nullable;

public final class RegistrationSteps {

    private final World world;
    private final Story story;
    private BeginRegistration.@Nullable Form form;

    public RegistrationSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @Given("{int} realm(s) is/are ready")
    public void areReady(int number) {
        world.realmsAreReady(number);
    }

    @Given("{word} has registered the business {string} at {string}")
    @When("{word} registers the business {string} at {string}")
    public void registers(String owner, String name, String address) {
        asks(owner, name, address);
        if (story.answer() instanceof CodeSent) {
            enters(owner, world.lastCodeTo(story.emailOf(owner)));
        }
    }

    @Given("{word} has asked for a code for the business {string} at {string}")
    public void asks(String owner, String name, String address) {
        begin(told(owner, name, address, Terms.VERSION));
    }

    @When("{word} accepts the terms of {word} for the business {string} at {string}")
    public void accepts(String owner, String version, String name, String address) {
        begin(told(owner, name, address, version));
    }

    @Given("{word} has asked for another code")
    public void asksAgain(String owner) {
        story.answered(() -> world.port(ResendCode.class).resend(form().registration()));
        assertThat(story.answer()).as(owner).isInstanceOf(CodeSent.class);
    }

    @When("{word} sends the same registration again")
    public void registersAgain(String owner) {
        begin(form());
        enters(owner, world.lastCodeTo(story.emailOf(owner)));
    }

    @When("{word} enters a wrong code")
    public void entersWrongCode(String owner) {
        var right = Integer.parseInt(world.lastCodeTo(story.emailOf(owner)).value());
        enters(owner, new ConfirmationCode("%06d".formatted((right + 1) % 1_000_000)));
    }

    @When("{int} minute(s) later {word} enters the code")
    public void entersLater(int minutes, String owner) {
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
        enters(owner, world.lastCodeTo(story.emailOf(owner)));
    }

    @When("{int} minute(s) later those who wait are looked after")
    public void areLookedAfter(int minutes) {
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
        world.calls(new Caller.Platform());
        world.port(ListDueRegistrations.class)
                .due(9)
                .forEach(world.port(TendRegistration.class)::tend);
        world.calls(new Caller.Anyone());
    }

    @Then("the business is registered")
    public void isRegistered() {
        assertThat(story.answer()).isInstanceOf(Registered.class);
    }

    @Then("the address is refused as taken")
    public void isTaken() {
        assertThat(story.answer()).isInstanceOf(AddressTaken.class);
    }

    @Then("the code is refused with {int} tries left")
    public void isRefused(int tries) {
        assertThat(story.answer()).isEqualTo(new CodeRefused(tries));
    }

    @Then("the code counts no more")
    public void isLapsed() {
        assertThat(story.answer()).isEqualTo(new CodeLapsed());
    }

    @Then("the terms are refused as outdated")
    public void areOutdated() {
        assertThat(story.answer()).isEqualTo(new TermsOutdated());
    }

    @Then("the business is being prepared")
    public void isBeingPrepared() {
        assertThat(story.answer()).isEqualTo(new BeingPrepared());
    }

    @Then("{int} realms are left")
    public void areLeft(int number) {
        assertThat(world.readyRealms()).isEqualTo(number);
    }

    @Then("{word} is told that everything is ready")
    public void isTold(String owner) {
        assertThat(world.messagesTo(story.emailOf(owner))).isEqualTo(2);
    }

    private void begin(BeginRegistration.Form told) {
        form = told;
        story.answered(() -> world.port(BeginRegistration.class).begin(told));
    }

    private void enters(String owner, ConfirmationCode code) {
        var id = form().registration();
        story.answered(
                () -> world.port(ConfirmEmail.class).confirm(new ConfirmEmail.Form(id, code)));
        if (story.answer() instanceof EmailConfirmed(var business)) {
            story.owns(owner, business);
            story.answered(() -> register(business, id, code));
        }
    }

    private Object register(BusinessId business, RegistrationId id, ConfirmationCode code) {
        var password = new Password("correct horse battery");
        return world.port(RegisterBusiness.class)
                .register(new RegisterBusiness.Command(business, id, code, password));
    }

    private BeginRegistration.Form told(String owner, String name, String address, String version) {
        return new BeginRegistration.Form(
                new RegistrationId(UUID.randomUUID()),
                name,
                new Slug(story.own(address)),
                story.emailOf(owner),
                Language.RU,
                version);
    }

    private BeginRegistration.Form form() {
        if (form == null) {
            throw new IllegalStateException("nobody has registered yet");
        }
        return form;
    }
}
