package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStart;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class BookingSteps {

    private static final String OWNER = "Aigerim";

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private List<FreeStart> shown = List.of();

    public BookingSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Given("it is {time} on {day}")
    public void itIs(LocalTime time, LocalDate day) {
        world.itIs(story.at(day, time));
    }

    @Given("the salon of {word} is open from {time} to {time} for visits of {int} minutes")
    public void isOpen(String owner, LocalTime opens, LocalTime closes, int minutes) {
        salons.openFor(owner, opens, closes, minutes);
    }

    @Given("{word} has booked {word} at {time} on {day}")
    @When("{word} books {word} at {time} on {day}")
    public void books(String client, String owner, LocalTime time, LocalDate day) {
        var request = visits.request(client, owner, story.at(day, time));
        story.answered(() -> visits.send(client, request));
    }

    @When("{word} sends the same request again")
    public void repeats(String client) {
        story.answered(() -> visits.send(client, visits.requestOf(client)));
    }

    @When("{word} sends the request of {word} as his/her own")
    public void reuses(String client, String other) {
        var of = visits.requestOf(other);
        var reused =
                new BookAppointment.Command(
                        of.business(),
                        of.key(),
                        of.offering(),
                        of.staff(),
                        of.start(),
                        visits.details(client));
        story.answered(() -> visits.send(client, reused));
    }

    @When("{word} looks for a visit on {day}")
    public void looks(String client, LocalDate day) {
        var query =
                new ShowFreeStarts.Query(
                        story.businessOf(OWNER), salons.visitTo(OWNER), null, day, day);
        shown =
                world.port(ShowFreeStarts.class).show(query).orElseThrow().days().stream()
                        .flatMap(some -> some.starts().stream())
                        .toList();
        assertThat(shown).as(client).isNotEmpty();
    }

    @When("{word} books the last start shown for {day}")
    public void booksLastShown(String client, LocalDate day) {
        looks(client, day);
        var request = visits.request(client, OWNER, shown.getLast().start());
        story.answered(() -> visits.send(client, request));
    }

    @Then("{word} sees {int} free starts")
    public void sees(String client, int many) {
        assertThat(shown).as(client).hasSize(many);
    }

    @Then("{word} sees {time} but not {time}")
    public void seesButNot(String client, LocalTime free, LocalTime taken) {
        var zone = Business.DEFAULT_ZONE;
        assertThat(shown)
                .as(client)
                .extracting(start -> start.start().atZone(zone).toLocalTime())
                .contains(free)
                .doesNotContain(taken);
    }

    @Then("the booking is accepted")
    public void isAccepted() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.Booked.class);
    }

    @Then("the booking is refused as taken")
    public void isTaken() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.SlotTaken.class);
    }

    @Then("the request is answered as booked before")
    public void wasBooked() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.AlreadyBooked.class);
    }

    @Then("the request is refused as used before")
    public void wasUsed() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.KeyReused.class);
    }

    @Then("the booking is refused because it is {obstacle}")
    public void isNotOffered(Class<? extends Obstacle> why) {
        assertThat(((BookingDecision.NotOffered) story.answer()).obstacles())
                .hasExactlyElementsOfTypes(why);
    }

    @Then("{word} has {int} visit(s) on {day}")
    public void hasVisits(String owner, int many, LocalDate day) {
        var query = new ShowDay.Query(story.businessOf(owner), day);
        var agenda = story.asOwner(owner, () -> world.port(ShowDay.class).show(query));
        assertThat(agenda.staff()).flatExtracting(one -> one.appointments()).hasSize(many);
    }
}
