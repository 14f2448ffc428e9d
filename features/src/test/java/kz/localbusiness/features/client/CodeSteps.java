package kz.localbusiness.features.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.stream.IntStream;
import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;

public final class CodeSteps {

    private static final Password PASSWORD = new Password("aq-qaiyn-2026");

    private final World world;
    private final Story story;
    private final Clients clients;

    public CodeSteps(World world, Story story, Clients clients) {
        this.world = world;
        this.story = story;
        this.clients = clients;
    }

    @Given("{word} has asked for a code by phone at the salon of {word}")
    @When("{word} asks for a code by phone at the salon of {word}")
    public void asksByPhone(String client, String owner) {
        asks(phone(client), owner);
    }

    @Given("{word} has asked for a code by e-mail at the salon of {word}")
    @When("{word} asks for a code by e-mail at the salon of {word}")
    public void asksByEmail(String client, String owner) {
        asks(email(client), owner);
    }

    @Given("{word} has asked for a code by phone {int} times at the salon of {word}")
    public void asksOften(String client, int times, String owner) {
        IntStream.range(0, times)
                .forEach(_ -> {
                    asksByPhone(client, owner);
                    world.itIs(world.now().plus(Duration.ofMinutes(2)));
                });
    }

    @Given("{int} minutes pass")
    public void passes(int minutes) {
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
    }

    @Given("{word} has opened an account with the code sent by phone at the salon of {word}")
    @When("{word} opens an account with the code sent by phone at the salon of {word}")
    public void opensByPhone(String client, String owner) {
        opens(phone(client), world.lastCodeTo(phone(client)), owner);
    }

    @When("{word} opens an account with the code sent by e-mail at the salon of {word}")
    public void opensByEmail(String client, String owner) {
        opens(email(client), world.lastCodeTo(email(client)), owner);
    }

    @When("{word} opens the account of {word} with the code of his/her own at the salon of {word}")
    public void opensWithOthers(String client, String other, String owner) {
        opens(phone(other), world.lastCodeTo(phone(client)), owner);
    }

    @Given("somebody has guessed the code of {word} wrongly {int} times at the salon of {word}")
    public void guesses(String client, int times, String owner) {
        var right = world.lastCodeTo(phone(client)).value();
        var wrong = new Code(right.equals("000000") ? "000001" : "000000");
        IntStream.range(0, times).forEach(_ -> opens(phone(client), wrong, owner));
    }

    @Then("a code is sent")
    public void isSent() {
        assertThat(story.answer()).isInstanceOf(CodeDecision.CodeSent.class);
    }

    @Then("no other code is sent yet")
    public void isTooSoon() {
        assertThat(story.answer()).isInstanceOf(CodeDecision.TooSoon.class);
    }

    @Then("the account is ready")
    public void isReady() {
        assertThat(story.answer()).isInstanceOf(AccountDecision.AccountReady.class);
    }

    @Then("the code is refused as wrong")
    public void isWrong() {
        assertThat(story.answer()).isInstanceOf(AccountDecision.WrongCode.class);
    }

    @Then("a new code is needed")
    public void isOver() {
        assertThat(story.answer()).isInstanceOf(AccountDecision.NoCode.class);
    }

    private void asks(Contact contact, String owner) {
        var command = new RequestCode.Command(story.businessOf(owner), contact, Language.RU);
        story.answered(() -> world.port(RequestCode.class).request(command));
    }

    private void opens(Contact contact, Code code, String owner) {
        var command =
                new OpenAccount.Command(
                        story.businessOf(owner), contact, code, PASSWORD, Language.RU);
        story.answered(() -> world.port(OpenAccount.class).open(command));
    }

    private Contact phone(String client) {
        return new Contact.Phone(clients.phoneOf(client));
    }

    private Contact email(String client) {
        return new Contact.Email(story.emailOf(client));
    }
}
