package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.payment.SetBillerName;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.payment.QuickOrder;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class QuickOrderSteps {

    private static final URI PAGE = URI.create("https://lbp.kz/salon/booking/dana");

    private final World world;
    private final Story story;
    private final Visits visits;
    private Optional<QuickOrder> order = Optional.empty();

    public QuickOrderSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has told that the bank knows the salon as {string}")
    public void names(String owner, String name) {
        var command = new SetBillerName.Command(story.businessOf(owner), new BillerName(name));
        story.asOwner(
                owner,
                () -> {
                    world.port(SetBillerName.class).set(command);
                    return true;
                });
    }

    @Given("{word} has been led to the bank's site")
    @When("{word} is led to the bank's site")
    public void isLed(String client) {
        order = bill(client).order(PAGE);
    }

    @Then("{word} is to pay {int} tiyn to {string} there by the same number")
    public void isToPay(String client, int tiyn, String name) {
        var number = bill(client).number();
        assertThat(order)
                .contains(new QuickOrder(number, new Money(tiyn), new BillerName(name), PAGE));
    }

    @Then("there is only the number to type")
    public void isNotLed() {
        assertThat(order).isEmpty();
    }

    private Bill bill(String client) {
        var query =
                new ShowMyBill.Query(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client));
        return world.port(ShowMyBill.class).show(query).orElseThrow();
    }
}
