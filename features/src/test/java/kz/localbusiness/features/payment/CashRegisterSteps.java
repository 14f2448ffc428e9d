package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.ListUnregistered;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.application.payment.out.PlayedRegister.Entry;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterConnected;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class CashRegisterSteps {

    private static final long BLOCKED = 7;
    private static final int MOST = 9;

    private final World world;
    private final Story story;
    private final Visits visits;

    public CashRegisterSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has connected a cash register")
    public void hasConnected(String owner) {
        world.register().putInOrder();
        var command =
                new ConnectRegister.Command(story.businessOf(owner), PlayedRegister.ACCESS, 0);
        var port = world.port(ConnectRegister.class);

        assertThat(story.asOwner(owner, () -> port.connect(command)))
                .isInstanceOf(RegisterConnected.class);
    }

    @Given("the cash register is blocked")
    public void isBlocked() {
        world.register().refuse(FiscalProblem.REGISTER_BLOCKED, BLOCKED);
    }

    @Given("the next answer of the cash register gets lost")
    public void losesAnAnswer() {
        world.register().next(Fault.LOST);
    }

    @When("{int} minutes pass for the cash register")
    public void pass(int minutes) {
        world.doBackgroundWork();
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
    }

    @Then("the cash register has for {word}")
    public void has(String owner, DataTable expected) {
        world.doBackgroundWork();
        var business = story.businessOf(owner);

        assertThat(entries(business).stream().map(one -> row(business, one)))
                .containsExactlyElementsOf(
                        expected.asLists().stream().skip(1).map(CashRegisterSteps::given).toList());
    }

    private static List<String> given(List<String> cells) {
        return cells.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
    }

    private List<Entry> entries(BusinessId business) {
        return world.register().registered().stream()
                .filter(one -> receiptOf(business, one) > 0)
                .toList();
    }

    private List<String> row(BusinessId business, Entry entry) {
        var original =
                entries(business).stream()
                        .filter(one -> one.ticket().sign().equals(entry.basis()))
                        .map(one -> String.valueOf(receiptOf(business, one)))
                        .findFirst();
        return List.of(
                String.valueOf(receiptOf(business, entry)),
                String.valueOf(entry.total().wholeTenge()),
                original.orElse(""));
    }

    /// 0 for another business's.
    private static long receiptOf(BusinessId business, Entry entry) {
        for (long receipt = 1; receipt <= MOST; receipt++) {
            if (ExternalNumber.of(business, receipt).value().equals(entry.number())) {
                return receipt;
            }
        }
        return 0;
    }

    @Then("the receipt {int} of {word} is fiscal")
    public void isFiscal(int number, String client) {
        assertThat(receipt(client, number).ticket()).isNotNull();
    }

    @Then("the receipt {int} of {word} is not fiscal")
    public void isNotFiscal(int number, String client) {
        assertThat(receipt(client, number).ticket()).isNull();
    }

    private KnownReceipt receipt(String client, int number) {
        world.doBackgroundWork();
        var query =
                new ShowMyReceipts.Query(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client));
        return world.port(ShowMyReceipts.class).show(query).stream()
                .filter(one -> one.receipt().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Then("{word} sees that receipt {int} waits for a cash register that is blocked")
    public void seesThatItWaits(String owner, int number) {
        var query = new ListUnregistered.Query(story.businessOf(owner));
        var port = world.port(ListUnregistered.class);

        assertThat(story.asOwner(owner, () -> port.list(query)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.receipt()).isEqualTo(number);
                    assertThat(one.hindrance()).isNotNull();
                    assertThat(Objects.requireNonNull(one.hindrance()).why())
                            .isEqualTo(FiscalProblem.REGISTER_BLOCKED);
                });
    }
}
