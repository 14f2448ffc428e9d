package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookSeries;
import kz.localbusiness.application.booking.PlanSeries;
import kz.localbusiness.application.booking.PlanSeries.Occurrence;
import kz.localbusiness.domain.booking.Recurrence;
import kz.localbusiness.domain.booking.SeriesDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class SeriesSteps {

    private final World world;
    private final Story story;
    private final Visits visits;
    private List<Occurrence> planned = List.of();

    public SeriesSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @When("{word} plans {services} at {time} on {day} and every week after, {int} times in all")
    public void plans(String client, Wanted wanted, LocalTime time, LocalDate day, int times) {
        var request = visits.request(client, wanted, story.at(day, time));
        var query =
                new PlanSeries.Query(
                        request.business(),
                        request.services(),
                        request.start(),
                        new Recurrence(1, times));
        planned = world.port(PlanSeries.class).plan(query).orElseThrow();
    }

    @Given("{word} asked in vain for {services} at {time} on {day}, {int} weeks in a row")
    @When("{word} books {services} at {time} on {day} and every week after, {int} times in all")
    public void books(String client, Wanted wanted, LocalTime time, LocalDate day, int times) {
        var request = visits.request(client, wanted, story.at(day, time));
        var command = series(request, times, false);
        story.answered(() -> world.port(BookSeries.class).book(command).decision());
    }

    @When("{word} books {services} at {time} on {day} and every week after, up to {int} times")
    public void booksPartly(
            String client, Wanted wanted, LocalTime time, LocalDate day, int times) {
        var request = visits.request(client, wanted, story.at(day, time));
        var command = series(request, times, true);
        story.answered(() -> world.port(BookSeries.class).book(command).decision());
    }

    @Then("every visit of the plan is possible")
    public void isPossible() {
        assertThat(planned).isNotEmpty().allMatch(visit -> visit.obstacles().isEmpty());
    }

    @Then("the plan fails on {day} alone")
    public void failsOn(LocalDate day) {
        assertThat(planned)
                .filteredOn(visit -> !visit.obstacles().isEmpty())
                .extracting(visit -> story.dateAt(visit.start()))
                .containsExactly(day);
    }

    @Then("the series of {int} visits is booked")
    public void isBooked(int many) {
        assertThat(series().visits()).hasSize(many);
        assertThat(series().conflicts()).isEmpty();
    }

    @Then("{int} visits are booked, and {word} learns that {day} was not possible")
    public void isBookedBut(int many, String client, LocalDate day) {
        assertThat(series().visits()).as(client).hasSize(many);
        assertThat(series().conflicts())
                .extracting(conflict -> story.dateAt(conflict.start()))
                .containsExactly(day);
    }

    @Then("nothing is booked, because of {day}")
    public void isRefused(LocalDate day) {
        assertThat(((SeriesDecision.SeriesConflicts) story.answer()).conflicts())
                .extracting(conflict -> story.dateAt(conflict.start()))
                .containsExactly(day);
    }

    private SeriesDecision.SeriesBooked series() {
        return (SeriesDecision.SeriesBooked) story.answer();
    }

    private static BookSeries.Command series(
            BookAppointment.Command first, int times, boolean partly) {
        return new BookSeries.Command(
                first.business(),
                first.key(),
                first.services(),
                first.start(),
                new Recurrence(1, times),
                first.client(),
                partly);
    }
}
