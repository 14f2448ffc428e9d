package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;

/// Whoever never gets tired.
public final class MachineSteps {

    private static final int VISITS_A_DAY = 9;
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final Story story;
    private final Visits visits;
    private List<Object> answers = List.of();

    public MachineSteps(Story story, Visits visits) {
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has booked {word} {int} times from {day} on")
    @When("{word} books {word} {int} times from {day} on")
    public void booksOn(String client, String person, int times, LocalDate from) {
        answers = IntStream.range(0, times).mapToObj(i -> books(client, person, i, from)).toList();
    }

    @Given("{word} has tried {word} at {time} on {day} a hundred times over")
    public void repeats(String client, String person, LocalTime time, LocalDate day) {
        var refused =
                Stream.generate(() -> request(client, person, time, day))
                        .limit(100)
                        .map(one -> visits.send(client, one));
        assertThat(refused).hasOnlyElementsOfType(SlotTaken.class);
    }

    @When("{word} books {word} at {time} on {day} with another phone number")
    public void disguises(String client, String person, LocalTime time, LocalDate day) {
        var asked = request(client, person, time, day);
        var told = asked.client();
        var disguised =
                new ClientDetails(
                        told.name(),
                        new PhoneNumber("+77079999999"),
                        told.email(),
                        told.request(),
                        told.language());
        var command =
                new BookAppointment.Command(
                        asked.business(), asked.key(), asked.services(), asked.start(), disguised);
        story.answered(() -> visits.send(client, command));
    }

    @Then("{int} of them are accepted, and all others are too many")
    public void areTooMany(int many) {
        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(many);
        assertThat(answers)
                .filteredOn(BookingDecision.TooMany.class::isInstance)
                .hasSize(answers.size() - many);
    }

    @Then("it is refused as too much")
    public void isTooMuch() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.TooMany.class);
    }

    private Object books(String client, String person, int place, LocalDate from) {
        var day = from.plusDays(place / VISITS_A_DAY);
        var time = OPENING.plusHours(place % VISITS_A_DAY);
        return visits.send(client, request(client, person, time, day));
    }

    private BookAppointment.Command request(
            String client, String person, LocalTime time, LocalDate day) {
        return visits.request(client, Wanted.visitWith(person), story.at(day, time));
    }
}
