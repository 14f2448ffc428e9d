package kz.localbusiness.features.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class ReceiptSteps {

    private static final Period THAT_WEEK =
            new Period(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-08"));

    private final World world;
    private final Story story;
    private final Visits visits;

    public ReceiptSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Then("the receipts of {word} are")
    public void areReceipts(String owner, DataTable expected) {
        world.doBackgroundWork();
        var query = new ListReceipts.Query(story.businessOf(owner), THAT_WEEK);
        var port = world.port(ListReceipts.class);

        assertThat(story.asOwner(owner, () -> port.list(query)).stream().map(ReceiptSteps::row))
                .containsExactlyElementsOf(
                        expected.asLists().stream().skip(1).map(ReceiptSteps::given).toList());
    }

    private static List<String> given(List<String> cells) {
        return cells.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
    }

    private static List<String> row(Receipt receipt) {
        var movement = receipt.movement();
        var original = movement.original();
        return List.of(
                String.valueOf(receipt.number()),
                String.valueOf(movement.total().wholeTenge()),
                original == null ? "" : String.valueOf(original));
    }

    @Then("{word} finds {int} receipt(s)")
    public void findsReceipts(String client, int number) {
        world.doBackgroundWork();
        var business = visits.requestOf(client).business();
        var query =
                new ShowMyReceipts.Query(
                        business, visits.appointmentOf(client), visits.linkOf(client));

        assertThat(world.port(ShowMyReceipts.class).show(query)).hasSize(number);
    }

    @Then(
            "{word} sees {int} tenge received, {int} tenge given back and {int} tenge owed ahead for"
                    + " {day}")
    public void sees(String owner, int received, int returned, int owed, LocalDate day) {
        world.doBackgroundWork();
        var query = new ShowReport.Query(story.businessOf(owner), new Period(day, day));
        var port = world.port(ShowReport.class);
        var answer = story.asOwner(owner, () -> port.show(query));

        assertThat(answer.report().total().received()).isEqualTo(Money.tenge(received));
        assertThat(answer.report().total().returned()).isEqualTo(Money.tenge(returned));
        assertThat(answer.owed().ahead()).isEqualTo(Money.tenge(owed));
    }
}
