package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.booking.ListUnpaid;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class PaymentSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public PaymentSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @ParameterType("in cash|by Kaspi|by card")
    public Method method(String text) {
        return switch (text) {
            case "in cash" -> Method.CASH;
            case "by Kaspi" -> Method.KASPI;
            default -> Method.CARD;
        };
    }

    @Given("{word} has taken {int} tenge from {word} {method}")
    @When("{word} takes {int} tenge from {word} {method}")
    public void takes(String owner, int tenge, String client, Method method) {
        var command =
                new TakePayment.Command(
                        story.businessOf(owner),
                        visits.appointmentOf(client),
                        payment(client, tenge),
                        Money.tenge(tenge),
                        Money.ZERO,
                        method);
        var port = world.port(TakePayment.class);
        story.answered(() -> story.asOwner(owner, () -> port.take(command)));
    }

    @Given("{word} has given the {int} tenge back to {word}")
    @When("{word} gives the {int} tenge back to {word}")
    public void givesBack(String owner, int tenge, String client) {
        var command =
                new ReturnPayment.Command(
                        story.businessOf(owner),
                        visits.appointmentOf(client),
                        payment(client, tenge));
        var port = world.port(ReturnPayment.class);
        story.answered(() -> story.asOwner(owner, () -> port.giveBack(command)));
    }

    @Given("{word} has given {word} a discount of {int} tenge")
    @When("{word} gives {word} a discount of {int} tenge")
    public void discounts(String owner, String client, int tenge) {
        var command =
                new GiveDiscount.Command(
                        story.businessOf(owner), visits.appointmentOf(client), Money.tenge(tenge));
        var port = world.port(GiveDiscount.class);
        story.answered(() -> story.asOwner(owner, () -> port.give(command)));
    }

    @Then("{word} owes {int} tenge")
    public void owes(String client, int tenge) {
        assertThat(visits.seenBy(client).owed()).isEqualTo(Money.tenge(tenge));
    }

    @Then("it is refused as more than {word} owes")
    public void isTooMuch(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(PaymentDecision.TooMuch.class);
    }

    @Then("no payment is taken for it now")
    public void isNotNow() {
        assertThat(story.answer()).isInstanceOf(PaymentDecision.NotNow.class);
    }

    @Then("{word} finds unpaid: {}")
    public void findsUnpaid(String owner, String clients) {
        assertThat(unpaid(owner)).containsExactly(clients.split(", "));
    }

    @Then("{word} finds nothing unpaid")
    public void findsNothingUnpaid(String owner) {
        assertThat(unpaid(owner)).isEmpty();
    }

    @Then("{int} visit(s) is/are unpaid, {int} tenge in all")
    public void areUnpaid(int number, int tenge) {
        assertThat(((ShowToday.Today) story.answer()).unpaid())
                .isEqualTo(new ShowToday.Unpaid(number, Money.tenge(tenge)));
    }

    private List<String> unpaid(String owner) {
        var query = new ListUnpaid.Query(story.businessOf(owner));
        var port = world.port(ListUnpaid.class);
        return story.asOwner(owner, () -> port.list(query)).visits().stream()
                .map(visit -> visit.client().name())
                .toList();
    }

    private static PaymentId payment(String client, int tenge) {
        var name = "%s pays %d".formatted(client, tenge);
        return new PaymentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
