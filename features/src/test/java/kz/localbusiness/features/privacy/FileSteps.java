package kz.localbusiness.features.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;

public final class FileSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Clients clients;

    public FileSteps(World world, Story story, Salons salons, Clients clients) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.clients = clients;
    }

    @When("{word} exports what is known of {word}")
    public void exports(String owner, String client) {
        exports(owner, Role.OWNER, owner, client);
    }

    @When("{word}, who is {role} of {word}, exports what is known of {word}")
    public void exports(String person, Role role, String owner, String client) {
        world.doBackgroundWork();
        var business = story.businessOf(owner);
        var query = new ExportClient.Query(business, clients.details(client).phone());
        var staff = role == Role.STAFF ? salons.staff(person) : null;
        var caller = new Caller.Member(business, person, Set.of(role), staff);
        story.answered(() -> story.as(caller, () -> world.port(ExportClient.class).export(query)));
    }

    @Then("the file holds {int} visit(s) of {word} and {int} place(s) on the waitlist")
    public void holds(int visits, String client, int places) {
        assertThat(file().visits())
                .hasSize(visits)
                .allSatisfy(visit -> assertThat(visit.client().name()).isEqualTo(client));
        assertThat(file().waits())
                .hasSize(places)
                .allSatisfy(entry -> assertThat(entry.client().name()).isEqualTo(client));
    }

    @Then("the file holds the fiscal receipts")
    public void holdsReceipts(DataTable expected) {
        assertThat(file().receipts()).allSatisfy(one -> assertThat(one.ticket()).isNotNull());
        assertThat(file().receipts().stream().map(one -> row(one.receipt())))
                .containsExactlyElementsOf(expected.asLists().stream().skip(1).toList());
    }

    private static List<String> row(Receipt receipt) {
        var movement = receipt.movement();
        return List.of(
                String.valueOf(receipt.number()),
                movement.isReturn() ? "return" : "sale",
                String.valueOf(movement.total().wholeTenge()),
                movement.method().name().toLowerCase(Locale.ROOT));
    }

    @Then("the file holds nothing of {word}")
    public void holdsNothingOf(String client) {
        assertThat(file().toString()).doesNotContain(clients.details(client).phone().value());
    }

    private ClientFile file() {
        return (ClientFile) story.answer();
    }
}
