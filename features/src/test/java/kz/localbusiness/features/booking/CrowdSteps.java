package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;

/// Many clients at once, or one right after the other.
public final class CrowdSteps {

    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private List<Object> answers = List.of();

    public CrowdSteps(Story story, Salons salons, Visits visits) {
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @When("{int} clients book {services} at {time} on {day} in the same moment")
    public void bookAtOnce(int many, Wanted wanted, LocalTime time, LocalDate day) {
        var requests = requests(many, _ -> wanted, time, day);
        answers = Crowd.of(many).ask(i -> visits.send(nameOf(i), requests.get(i)));
    }

    @When("{int} clients book {services} or {services} at {time} on {day} in the same moment")
    public void bookEither(int many, Wanted one, Wanted other, LocalTime time, LocalDate day) {
        var requests = requests(many, i -> i % 2 == 0 ? one : other, time, day);
        answers = Crowd.of(many).ask(i -> visits.send(nameOf(i), requests.get(i)));
    }

    @When("{int} clients book {services} on {day}, an hour apart, from {time} on")
    public void bookInTurn(int many, Wanted wanted, LocalDate day, LocalTime from) {
        answers = IntStream.range(0, many).mapToObj(i -> bookHourly(i, wanted, day, from)).toList();
    }

    @Then("{int} of them is/are accepted, and all others are refused as taken")
    public void areAccepted(int many) {
        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(many);
        assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(answers.size() - many);
    }

    @Then("on {day} nobody serves two clients at the same time")
    public void isNoOverlap(LocalDate day) {
        assertThat(visits.dayOf(day, salons.here()).staff())
                .allSatisfy(one ->
                        assertThat(one.appointments())
                                .allSatisfy(visit ->
                                        assertThat(one.appointments())
                                                .filteredOn(other ->
                                                        other.slot().overlaps(visit.slot()))
                                                .containsExactly(visit)));
    }

    @Then("on {day} nobody has over {int} visit(s) more than anybody else")
    public void isFair(LocalDate day, int gap) {
        var loads = visits.dayOf(day, salons.here()).staff().stream().map(CrowdSteps::load);
        var sorted = loads.sorted(Comparator.naturalOrder()).toList();
        assertThat(sorted.getLast() - sorted.getFirst()).isLessThanOrEqualTo(gap);
    }

    private Object bookHourly(int place, Wanted wanted, LocalDate day, LocalTime from) {
        var start = story.at(day, from.plusHours(place));
        return visits.send(nameOf(place), visits.request(nameOf(place), wanted, start));
    }

    private static int load(StaffAgenda agenda) {
        return agenda.appointments().size();
    }

    private List<BookAppointment.Command> requests(
            int many, IntFunction<Wanted> wanted, LocalTime time, LocalDate day) {
        return IntStream.range(0, many)
                .mapToObj(i -> visits.request(nameOf(i), wanted.apply(i), story.at(day, time)))
                .toList();
    }

    private static String nameOf(int client) {
        return "Client " + client;
    }
}
