package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

public final class ExplainSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;
    private List<Explanation> explained = List.of();

    public ExplainSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @When("{word} asks about {services} at {time} on {day}")
    public void asks(String person, Wanted wanted, LocalTime time, LocalDate day) {
        var query =
                new ExplainStart.Query(
                        salons.business(), visits.choices(wanted), story.at(day, time));
        explained = world.port(ExplainStart.class).explain(query).orElseThrow();
        assertThat(explained).as(person).isNotEmpty();
    }

    @Then("a client for {services} is told of {day} that {noTime}")
    public void isTold(Wanted wanted, LocalDate day, Class<? extends NoTime> why) {
        var query = new ExplainDay.Query(salons.business(), visits.choices(wanted), day);
        assertThat(world.port(ExplainDay.class).explain(query))
                .asInstanceOf(type(ExplainDay.HasNoTime.class))
                .extracting(ExplainDay.HasNoTime::why)
                .isInstanceOf(why);
    }

    @Then("a client for {services} is told nothing of {day}, which has time")
    public void isToldNothing(Wanted wanted, LocalDate day) {
        var query = new ExplainDay.Query(salons.business(), visits.choices(wanted), day);
        assertThat(world.port(ExplainDay.class).explain(query)).isEqualTo(new ExplainDay.HasTime());
    }

    @Then("the only reason is that it is {obstacle}")
    public void isOnlyReason(Class<? extends Obstacle> reason) {
        assertThat(reasons()).hasExactlyElementsOfTypes(reason);
    }

    @Then("the reasons are that it is {obstacle} and {obstacle}")
    public void areReasons(Class<? extends Obstacle> one, Class<? extends Obstacle> other) {
        assertThat(reasons()).hasExactlyElementsOfTypes(one, other);
    }

    @Then("there is no reason against it")
    public void isNoReason() {
        assertThat(reasons()).isEmpty();
    }

    @Then("the reason against {word} is that it is {obstacle}")
    public void isReasonAgainst(String person, Class<? extends Obstacle> reason) {
        assertThat(explained)
                .filteredOn(one -> one.staff().contains(salons.staff(person)))
                .flatExtracting(Explanation::obstacles)
                .hasExactlyElementsOfTypes(reason);
    }

    @Then("{word} is refused with exactly the reasons that are explained")
    public void areTheSame(String client) {
        var refused = (BookingDecision.NotOffered) story.answer();
        var asked = visits.requestOf(client);
        var query = new ExplainStart.Query(asked.business(), asked.services(), asked.start());
        assertThat(world.port(ExplainStart.class).explain(query).orElseThrow())
                .extracting(Explanation::obstacles)
                .containsExactly(refused.obstacles());
    }

    private List<Obstacle> reasons() {
        assertThat(explained).hasSize(1);
        return explained.getFirst().obstacles();
    }
}
