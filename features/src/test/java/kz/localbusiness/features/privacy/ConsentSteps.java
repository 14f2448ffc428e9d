package kz.localbusiness.features.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;

public final class ConsentSteps {

    private static final String OWNER = "Aigerim";

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Clients clients;

    public ConsentSteps(World world, Story story, Salons salons, Clients clients) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.clients = clients;
    }

    @Given("{word} agrees to the text of {day}")
    public void agrees(String client, LocalDate version) {
        var given = new Consent.Given(version.toString(), Language.RU, world.now());
        clients.agrees(client, given);
    }

    @Then("the file of {word} says that she agreed to the text of {day} at {time} on {day}")
    public void saysThatSheAgreed(String client, LocalDate version, LocalTime time, LocalDate day) {
        var given = new Consent.Given(version.toString(), Language.RU, story.at(day, time));
        assertThat(consents(client)).isNotEmpty().containsOnly(given);
    }

    @Then("the file of {word} says that no consent is recorded")
    public void saysThatNoneIsRecorded(String client) {
        assertThat(consents(client)).containsExactly(Consent.NOT_RECORDED);
    }

    @Then("the file of {word} says that the business holds the consent")
    public void saysThatTheBusinessHoldsIt(String client) {
        assertThat(consents(client)).containsExactly(new Consent.HeldByBusiness());
    }

    private List<Consent> consents(String client) {
        var query = new ExportClient.Query(salons.business(), clients.phoneOf(client));
        var port = world.port(ExportClient.class);
        var file = story.asOwner(OWNER, () -> port.export(query));
        var told =
                Stream.concat(
                        file.visits().stream().map(Appointment::client),
                        file.waits().stream().map(WaitlistEntry::client));
        return told.map(ClientDetails::consent).toList();
    }
}
