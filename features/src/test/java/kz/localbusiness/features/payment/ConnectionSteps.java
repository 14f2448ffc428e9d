package kz.localbusiness.features.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.ShowBank;
import kz.localbusiness.application.payment.out.Keystores;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class ConnectionSteps {

    private final World world;
    private final Story story;
    private final OnlinePaymentSteps payments;

    public ConnectionSteps(World world, Story story, OnlinePaymentSteps payments) {
        this.world = world;
        this.story = story;
        this.payments = payments;
    }

    @Given("the bank has given {word} a certificate")
    public void hasGiven(String owner) {
        payments.admit();
        assertThat(isReady(owner)).isFalse();
    }

    @When("{word} connects the bank by the certificate")
    public void connects(String owner) {
        connect(owner, payments.file(), Keystores.PASSWORD);
    }

    @When("{word} connects the bank by the certificate with another password")
    public void connectsWithAnotherPassword(String owner) {
        connect(owner, payments.file(), new SecretValue("another"));
    }

    @When("{word} connects the bank by a file that is no certificate")
    public void connectsByAnotherFile(String owner) {
        connect(owner, "Price list".getBytes(UTF_8), Keystores.PASSWORD);
    }

    @When("{word} connects the bank by a certificate that the bank does not know")
    public void connectsByAnotherCertificate(String owner) {
        connect(owner, Keystores.file(story.own("nobody")), Keystores.PASSWORD);
    }

    private void connect(String owner, byte[] file, SecretValue password) {
        var access = BankAccess.ByCertificate.of(file, password);
        var command = new ConnectBank.Command(story.businessOf(owner), access);
        var port = world.port(ConnectBank.class);
        story.answered(() -> story.asOwner(owner, () -> port.connect(command)));
    }

    @Then("{word} chooses where the money goes")
    public void chooses(String owner) {
        assertThat(story.answer()).isInstanceOf(ConnectDecision.Known.class);
        payments.choose(owner);
    }

    @Then("{word} is told that the certificate cannot be used")
    public void cannotBeUsed(String owner) {
        isRefused(owner, BankRefusal.CERTIFICATE_UNUSABLE);
    }

    @Then("{word} is told that the bank does not know her")
    public void isNotKnown(String owner) {
        isRefused(owner, BankRefusal.NOT_AUTHORISED);
    }

    private void isRefused(String owner, BankRefusal why) {
        assertThat(story.answer()).as(owner).isEqualTo(new ConnectDecision.BankRefuses(why));
    }

    @Then("clients of {word} can pay online")
    public void canPay(String owner) {
        assertThat(isReady(owner)).isTrue();
    }

    @Then("clients of {word} cannot pay online")
    public void cannotPay(String owner) {
        assertThat(isReady(owner)).isFalse();
    }

    private boolean isReady(String owner) {
        var query = new ShowBank.Query(story.businessOf(owner));
        return story.asOwner(owner, () -> world.port(ShowBank.class).show(query))
                .filter(BankConnection::isReady)
                .isPresent();
    }
}
