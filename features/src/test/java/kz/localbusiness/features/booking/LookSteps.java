package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class LookSteps {

    private static final Wanted A_VISIT = Wanted.visitWith("anyone");

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private List<DayOffers> shown = List.of();

    public LookSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @When("{word} looks for a visit on {day}")
    public void looks(String client, LocalDate day) {
        looks(client, A_VISIT, day);
    }

    @Given("{word} has looked for {services} on {day}")
    @When("{word} looks for {services} on {day}")
    public void looks(String client, Wanted wanted, LocalDate day) {
        shown = offers(wanted, day);
        assertThat(shown).as(client).hasSize(1);
    }

    @When("{word} books the last start shown for {day}")
    public void booksLastShown(String client, LocalDate day) {
        booksLastShown(client, A_VISIT, day);
    }

    @When("{word} books the last start shown for {services} on {day}")
    public void booksLastShown(String client, Wanted wanted, LocalDate day) {
        looks(client, wanted, day);
        var request = visits.request(client, wanted, starts().getLast());
        story.answered(() -> visits.send(client, request));
    }

    @Then("{word} sees {int} free start(s)")
    public void sees(String client, int many) {
        assertThat(starts()).as(client).hasSize(many);
    }

    @Then("{word} sees {time} but not {time}")
    public void seesButNot(String client, LocalTime free, LocalTime taken) {
        assertThat(times()).as(client).contains(free).doesNotContain(taken);
    }

    @Then("{word} sees {time}, but neither {time} nor {time}")
    public void seesButNeither(String client, LocalTime free, LocalTime taken, LocalTime takenToo) {
        assertThat(times()).as(client).contains(free).doesNotContain(taken, takenToo);
    }

    @Then("{word} sees nothing before {time} and nothing after {time}")
    public void seesFromTo(String client, LocalTime first, LocalTime last) {
        assertThat(times()).as(client).startsWith(first).endsWith(last);
    }

    @Then("everything that {word} saw is still shown for {services} on {day}")
    public void isStillShown(String client, Wanted wanted, LocalDate day) {
        var before = starts();
        looks(client, wanted, day);
        assertThat(starts()).as(client).containsAll(before);
    }

    private List<DayOffers> offers(Wanted wanted, LocalDate day) {
        var query =
                new ShowFreeStarts.Query(
                        salons.business(), visits.choices(wanted), Preference.NONE, day, day);
        return world.port(ShowFreeStarts.class).show(query).orElseThrow().days();
    }

    private List<Instant> starts() {
        return shown.stream().flatMap(day -> day.offers().stream()).map(Offer::start).toList();
    }

    private List<LocalTime> times() {
        return starts().stream().map(story::clockAt).toList();
    }
}
