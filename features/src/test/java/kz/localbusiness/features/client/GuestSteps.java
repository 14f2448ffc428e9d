package kz.localbusiness.features.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;

public final class GuestSteps {

    private final World world;
    private final Visits visits;
    private final Clients clients;
    private final Map<String, Appointment> before = new HashMap<>();

    public GuestSteps(World world, Visits visits, Clients clients) {
        this.world = world;
        this.visits = visits;
        this.clients = clients;
    }

    @Given("{word} gives the phone of {word}")
    public void givesPhone(String client, String other) {
        clients.sharesPhone(client, other);
    }

    @Given("{word} gives the e-mail address of {word}")
    public void givesAddress(String client, String other) {
        clients.sharesAddress(client, other);
    }

    @When("a mail scanner opens the link of {word} {int} times")
    public void scans(String client, int times) {
        before.put(client, visits.seenBy(client));
        IntStream.range(0, times)
                .forEach(_ -> {
                    world.port(OpenManageLink.class).open(visits.linkOf(client));
                    visits.shownTo(client);
                });
    }

    @Then("the appointment of {word} is just as before")
    public void isAsBefore(String client) {
        assertThat(visits.seenBy(client)).isEqualTo(before.get(client));
    }

    @Then("the appointment of {word} is in the name of {word}, under the phone of {word}")
    public void isOf(String client, String name, String phone) {
        assertThat(visits.seenBy(client).client())
                .returns(name, ClientDetails::name)
                .returns(clients.phoneOf(phone), ClientDetails::phone);
    }

    @Then("the appointment of {word} has no e-mail address")
    public void hasNoAddress(String client) {
        assertThat(visits.seenBy(client).client().email()).isNull();
    }
}
