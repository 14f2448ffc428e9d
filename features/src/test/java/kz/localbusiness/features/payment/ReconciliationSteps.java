package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.payment.NoteGivenBack;
import kz.localbusiness.application.payment.ShowReconciliations;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.kaspi.simulator.Caller;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Organisation;

public final class ReconciliationSteps {

    private static final Caller PLATFORM =
            Caller.forOrganisation("platform", OnlinePaymentSteps.BIN);

    private final World world;
    private final Story story;
    private final OnlinePaymentSteps payments;

    public ReconciliationSteps(World world, Story story, OnlinePaymentSteps payments) {
        this.world = world;
        this.story = story;
        this.payments = payments;
    }

    @Given("{word} gets {int} tenge back in the bank's app")
    public void getsBackThere(String client, int tenge) {
        var till = world.bank().firstTill(PLATFORM).orElseThrow();
        var purchase = payments.purchase(client);
        var given = world.bank().refund(PLATFORM, till, purchase, BigDecimal.valueOf(tenge), null);
        assertThat(given.done()).isPresent();
    }

    @When("{word} notes that {word} got {int} tenge back")
    public void notes(String owner, String client, int tenge) {
        var charge = payments.charges(client).getFirst().id();
        var refund = new RefundId(UUID.randomUUID());
        var command =
                new NoteGivenBack.Command(
                        story.businessOf(owner), charge, refund, Money.tenge(tenge));
        var port = world.port(NoteGivenBack.class);
        assertThat(story.asOwner(owner, () -> port.note(command))).isInstanceOf(RefundDue.class);
    }

    @Given("the bank is silent")
    public void isSilent() {
        world.bank().faults().next(Operation.STATUS, Fault.BUSY, 1_000);
    }

    @Given("the bank does not know {word} any more")
    public void doesNotKnow(String owner) {
        var organisation = new Organisation(OnlinePaymentSteps.BIN, null, null, null, List.of());
        world.bank().office().admit(organisation);
    }

    @Given("the books are compared")
    public void areCompared() {
        world.doBackgroundWork();
    }

    @Then("{word} reads that {int} payment(s) of {int} tenge match(es)")
    public void readsThatTheyMatch(String owner, int number, int tenge) {
        var last = last(owner);
        assertThat(last.matches()).isTrue();
        assertThat(last.payments()).isEqualTo(number);
        assertThat(last.sum()).isEqualTo(Money.tenge(tenge));
    }

    @Given("{word} reads that the bank has said nothing of {int} payment(s)")
    public void readsThatItSaidNothing(String owner, int number) {
        var last = last(owner);
        assertThat(last.isComplete()).isFalse();
        assertThat(last.unheard()).isEqualTo(number);
    }

    @Then("{word} reads that {int} tenge were paid at the bank alone")
    public void readsThatTheyArePaidThere(String owner, int tenge) {
        assertThat(last(owner).differences())
                .extracting(Difference::what)
                .containsExactly(new OnlyThere(Money.tenge(tenge)));
    }

    @Then("{word} reads that {int} of {int} tenge are left at the bank")
    public void readsThatLessIsLeft(String owner, int there, int here) {
        assertThat(last(owner).differences())
                .extracting(Difference::what)
                .containsExactly(new OtherRest(Money.tenge(here), Money.tenge(there)));
    }

    private Reconciliation last(String owner) {
        world.doBackgroundWork();
        var query = new ShowReconciliations.Query(story.businessOf(owner));
        var port = world.port(ShowReconciliations.class);
        return story.asOwner(owner, () -> port.show(query)).getFirst();
    }
}
