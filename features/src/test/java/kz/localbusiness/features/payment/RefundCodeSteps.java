package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import kz.localbusiness.application.payment.OfferRefundCode;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;

public final class RefundCodeSteps {

    private final World world;
    private final Story story;
    private final OnlinePaymentSteps payments;
    private long code;

    public RefundCodeSteps(World world, Story story, OnlinePaymentSteps payments) {
        this.world = world;
        this.story = story;
        this.payments = payments;
    }

    @Given("{word} shows {word} a code for the money")
    public void shows(String owner, String client) {
        payments.relay();
        var charge = payments.charges(client).getFirst();
        var refund = charge.refunds().stream().filter(Refund::isByHand).findFirst().orElseThrow();
        var command =
                new OfferRefundCode.Command(story.businessOf(owner), charge.id(), refund.id());
        var port = world.port(OfferRefundCode.class);
        var decision = story.asOwner(owner, () -> port.offer(command));
        code = ((RefundCodeDecision.Offered) decision).code().id();
    }

    @Given("the answer of the bank to a refund gets lost")
    public void getsLost() {
        world.bank().faults().next(Operation.RETURN, Fault.LOST);
    }

    @When("{word} scans the code")
    public void scans(String client) {
        assertThat(world.bank().customer(client).scanRefundCode(code)).isTrue();
        world.pass();
        world.doBackgroundWork();
    }

    @When("the code is not scanned in time")
    public void isNotScanned() {
        world.itIs(world.now().plus(Duration.ofMinutes(4)));
        world.doBackgroundWork();
    }
}
