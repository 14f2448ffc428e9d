package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.application.booking.OpenShortLink;
import kz.localbusiness.application.booking.OpenShortLink.Lead;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;

/// Links that are short, since each part of an SMS costs.
public final class ShortLinkSteps {

    private static final Pattern LINK = Pattern.compile("/s/(\\w+)$");

    private final World world;
    private final Story story;
    private final Clients clients;
    private final Visits visits;

    public ShortLinkSteps(World world, Story story, Clients clients, Visits visits) {
        this.world = world;
        this.story = story;
        this.clients = clients;
        this.visits = visits;
    }

    @When("{word} opens the link of the last SMS")
    public void opens(String client) {
        var code = codes(client).getLast();
        story.answered(() -> world.port(OpenShortLink.class).open(code));
    }

    @Then("it leads to the page of the appointment of {word}")
    public void leadsTo(String client) {
        assertThat(lead().map(found -> found.link().appointment()))
                .contains(visits.appointmentOf(client));
    }

    @Then("it leads nowhere")
    public void leadsNowhere() {
        assertThat(lead()).isEmpty();
    }

    @Then("the last {int} SMS to {word} have the same link")
    public void areTheSame(int many, String client) {
        var codes = codes(client);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(many);
        assertThat(codes.reversed().stream().limit(many).distinct()).hasSize(1);
    }

    private Optional<Lead> lead() {
        return ((Optional<?>) story.answer()).map(Lead.class::cast);
    }

    private List<ShortCode> codes(String client) {
        return world.sms().taken(clients.phoneOf(client)).stream()
                .flatMap(text -> LINK.matcher(text.text()).results())
                .map(found -> new ShortCode(found.group(1)))
                .toList();
    }
}
