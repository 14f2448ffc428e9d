package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.payment.ShowBill;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.TakeBillPayment;
import kz.localbusiness.application.payment.TurnOffBiller;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.BillState;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;
import org.jspecify.annotations.Nullable;

public final class BillerSteps {

    private final World world;
    private final Story story;
    private final Visits visits;
    private final Map<String, String> numbers = new HashMap<>();
    private String key = "";
    private long transactions;
    private TakeBillPayment.@Nullable Command last;

    public BillerSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} lets the bank collect what clients owe")
    public void turnsOn(String owner) {
        var command = new TurnOnBiller.Command(story.businessOf(owner));
        key = story.asOwner(owner, () -> world.port(TurnOnBiller.class).turnOn(command)).value();
    }

    @Given("{word} does not let the bank collect any more")
    public void turnsOff(String owner) {
        var command = new TurnOffBiller.Command(story.businessOf(owner));
        story.asOwner(
                owner,
                () -> {
                    world.port(TurnOffBiller.class).turnOff(command);
                    return true;
                });
    }

    @Given("{word} sees by which number to pay")
    public void sees(String client) {
        var query =
                new ShowMyBill.Query(
                        business(client), visits.appointmentOf(client), visits.linkOf(client));
        var bill = world.port(ShowMyBill.class).show(query).orElseThrow();
        numbers.put(client, bill.number().digits());
    }

    @When("the bank asks what is owed under the number of {word}")
    public void asks(String client) {
        var query = new ShowBill.Query(business(client), key, number(client));
        story.answered(() -> world.port(ShowBill.class).show(query));
    }

    @Given("the bank has told of {int} tenge under the number of {word}")
    @When("the bank tells of {int} tenge under the number of {word}")
    public void tells(int tenge, String client) {
        tell(client, key, number(client), tenge);
    }

    @When("the bank tells of {int} tenge under the mistyped number of {word}")
    public void tellsMistyped(int tenge, String client) {
        var number = new StringBuilder(number(client));
        number.setCharAt(4, number.charAt(4) == '0' ? '1' : '0');
        tell(client, key, number.toString(), tenge);
    }

    @When("somebody without the key tells of {int} tenge under the number of {word}")
    public void somebodyTells(int tenge, String client) {
        tell(client, "made-up", number(client), tenge);
    }

    @When("the bank tells of the same again")
    public void tellsAgain() {
        var command = Objects.requireNonNull(last);
        story.answered(() -> world.port(TakeBillPayment.class).take(command));
    }

    private void tell(String client, String with, String account, int tenge) {
        var transaction = new PurchaseId(++transactions);
        var command =
                new TakeBillPayment.Command(
                        business(client),
                        with,
                        transaction,
                        account,
                        Money.tenge(tenge),
                        world.now());
        last = command;
        story.answered(() -> world.port(TakeBillPayment.class).take(command));
        world.doBackgroundWork();
    }

    @Then("{int} tenge are owed for the visit at {time} on {day}")
    public void isOwed(int tenge, LocalTime time, LocalDate date) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        ShowBill.Answer.Owed.class,
                        owed -> {
                            assertThat(owed.sum()).isEqualTo(Money.tenge(tenge));
                            assertThat(owed.start()).isEqualTo(story.at(date, time));
                        });
    }

    @Then("the bank is told that they are taken")
    public void isTaken() {
        assertThat(state()).isInstanceOf(BillState.Taken.class);
    }

    @Then("the bank is told that it is paid already")
    public void isPaid() {
        assertThat(state()).isEqualTo(new BillState.Refused(BillRefusal.PAID));
    }

    @Then("the bank is told that it is another sum")
    public void isOtherSum() {
        assertThat(state()).isEqualTo(new BillState.Refused(BillRefusal.OTHER_SUM));
    }

    @Then("the bank is told that it is cancelled")
    public void isCancelled() {
        assertThat(state()).isEqualTo(new BillState.Refused(BillRefusal.CANCELLED));
    }

    @Then("the bank is told that there is no such number")
    public void isUnknown() {
        assertThat(state()).isEqualTo(new BillState.Refused(BillRefusal.UNKNOWN));
    }

    @Then("the caller is not let in")
    public void isNotLetIn() {
        assertThat(story.answer()).isInstanceOf(NotAllowed.class);
    }

    @Then("{word} has paid {int} tenge")
    public void hasPaid(String client, int tenge) {
        var query =
                new ShowMyAppointment.Query(
                        business(client), visits.appointmentOf(client), visits.linkOf(client));
        var mine = world.port(ShowMyAppointment.class).show(query).orElseThrow();
        assertThat(mine.appointment().paid()).isEqualTo(Money.tenge(tenge));
    }

    private BillState state() {
        return ((BillPayment) story.answer()).state();
    }

    private String number(String client) {
        return Objects.requireNonNull(numbers.get(client), client);
    }

    private BusinessId business(String client) {
        return visits.requestOf(client).business();
    }
}
