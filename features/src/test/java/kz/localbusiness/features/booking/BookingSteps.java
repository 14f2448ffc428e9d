package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class BookingSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private final Clients clients;

    public BookingSteps(World world, Story story, Salons salons, Visits visits, Clients clients) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
        this.clients = clients;
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
    public void books(String client, String person, LocalTime time, LocalDate day) {
        books(client, Wanted.visitWith(person), time, day);
    }

    @Given("{word} has booked {services} at {time} on {day}")
    @When("{word} books {services} at {time} on {day}")
    public void books(String client, Wanted wanted, LocalTime time, LocalDate day) {
        var request = visits.request(client, wanted, story.at(day, time));
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
                        of.services(),
                        of.start(),
                        clients.details(client));
        story.answered(() -> visits.send(client, reused));
    }

    @Then("the booking is accepted")
    public void isAccepted() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.Booked.class);
    }

    @Then("the booking is refused as taken")
    public void isTaken() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.SlotTaken.class);
    }

    @Then("there is nothing like that to book")
    public void isNothing() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.NothingToBook.class);
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
        assertThat(visits.on(day, owner)).filteredOn(Appointment::isLive).hasSize(many);
    }

    @Then("{word} serves {word} at {time} on {day}")
    public void serves(String person, String client, LocalTime time, LocalDate day) {
        assertThat(visits.seenBy(client).segments())
                .filteredOn(segment -> segment.staff().equals(salons.staff(person)))
                .extracting(segment -> segment.slot().start())
                .containsExactly(story.at(day, time));
    }
}
