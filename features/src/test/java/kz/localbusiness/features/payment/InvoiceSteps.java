package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.payment.FindOutIfPaid;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.WithdrawInvoice;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;

public final class InvoiceSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public InvoiceSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Given("{word} has sent {word} an invoice")
    @When("{word} sends {word} an invoice")
    public void sends(String owner, String client) {
        world.pass();
        var charge = new ChargeId(UUID.randomUUID());
        var command =
                new SendInvoice.Command(
                        story.businessOf(owner), visits.appointmentOf(client), charge, null);
        var port = world.port(SendInvoice.class);
        story.answered(() -> story.asOwner(owner, () -> port.send(command)));
    }

    @Given("the answer of the bank to an invoice gets lost")
    public void getsLost() {
        world.bank().faults().next(Operation.CREATE_INVOICE, Fault.LOST);
    }

    @Given("no invoice reaches the bank")
    public void reachesNobody() {
        world.bank().faults().next(Operation.CREATE_INVOICE, Fault.NEVER_ARRIVED);
    }

    @When("{word} pays the invoice")
    public void pays(String client) {
        assertThat(world.bank().customer(client).payInvoice(purchase(client))).isTrue();
    }

    @When("{word} declines the invoice")
    public void declines(String client) {
        assertThat(world.bank().customer(client).rejectInvoice(purchase(client))).isTrue();
    }

    @Then("{word} cannot pay the invoice")
    public void cannotPay(String client) {
        assertThat(world.bank().customer(client).payInvoice(purchase(client))).isFalse();
    }

    @When("{word} asks whether {word} has paid")
    public void asks(String owner, String client) {
        var query = new FindOutIfPaid.Query(story.businessOf(owner), invoice(client).id());
        var port = world.port(FindOutIfPaid.class);
        story.answered(() -> story.asOwner(owner, () -> port.find(query)));
        world.doBackgroundWork();
    }

    @When("{word} calls the invoice of {word} off")
    public void callsOff(String owner, String client) {
        var command = new WithdrawInvoice.Command(story.businessOf(owner), invoice(client).id());
        var port = world.port(WithdrawInvoice.class);
        story.answered(() -> story.asOwner(owner, () -> port.withdraw(command)));
    }

    @When("a day has passed since the invoice")
    public void passes() {
        world.itIs(world.now().plus(Duration.ofHours(25)));
        world.doBackgroundWork();
    }

    @Then("the invoice is over")
    public void isOver() {
        assertThat(story.answer()).isInstanceOf(InvoiceStanding.Over.class);
    }

    @Then("the invoice is with {word}")
    public void isWith(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(InvoiceDecision.Sent.class);
    }

    @Then("{word} can pay already")
    public void canPay(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(InvoiceDecision.Underway.class);
    }

    @Then("nobody knows whether {word} has it")
    public void isUnclear(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(InvoiceDecision.Unclear.class);
    }

    private long purchase(String client) {
        return invoice(client).state().known().map(PurchaseId::value).orElseThrow();
    }

    private Charge invoice(String client) {
        var business = visits.requestOf(client).business();
        var query = new ShowCharges.Query(business, visits.appointmentOf(client));
        var port = world.port(ShowCharges.class);
        return story.asOwner(salons.here(), () -> port.show(query)).getFirst();
    }
}
