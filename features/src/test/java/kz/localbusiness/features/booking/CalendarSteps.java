package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.ShowCalendar.Calendar;
import kz.localbusiness.application.booking.ShowCalendar.Filter;
import kz.localbusiness.application.booking.ShowCalendar.PersonDays;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// Several days at once, as those who work there see them.
public final class CalendarSteps {

    private static final int WEEK = 7;

    private final World world;
    private final Story story;
    private final Salons salons;

    public CalendarSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @When("{word}, who is {role} of {word}, looks at the calendar from {day} to {day}")
    public void looks(String person, Role role, String owner, LocalDate from, LocalDate to) {
        var staff = role == Role.STAFF ? salons.staff(person) : null;
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role), staff);
        var query = new ShowCalendar.Query(story.businessOf(owner), from, to, Filter.NONE);
        var port = world.port(ShowCalendar.class);
        story.answered(() -> story.as(caller, () -> port.show(query)));
    }

    @When("{word} looks at the week of {word} from {day}")
    public void looksAtOne(String owner, String person, LocalDate from) {
        show(owner, from, new Filter(Set.of(salons.staff(person)), Set.of(), Set.of()));
    }

    @When("{word} looks for what is {word} in the week from {day}")
    public void looksFor(String owner, String state, LocalDate from) {
        var standing = Standing.valueOf(state.toUpperCase(Locale.ROOT));
        show(owner, from, new Filter(Set.of(), Set.of(), Set.of(standing)));
    }

    private void show(String owner, LocalDate from, Filter filter) {
        var query =
                new ShowCalendar.Query(
                        story.businessOf(owner), from, from.plusDays(WEEK - 1), filter);
        var port = world.port(ShowCalendar.class);
        story.answered(() -> story.asOwner(owner, () -> port.show(query)));
    }

    @Then("the calendar has visits of: {}")
    public void hasVisits(String visits) {
        var shown =
                shown().people().stream()
                        .flatMap(person ->
                                person.visits().stream()
                                        .map(visit ->
                                                "%s with %s"
                                                        .formatted(
                                                                visit.client().name(),
                                                                person.member().name())));
        assertThat(shown).containsExactly(visits.split(", "));
    }

    @Then("in the calendar {word} works on {int} day(s) and {word} on {int} day(s)")
    public void works(String person, int days, String other, int otherDays) {
        assertThat(person(person).open()).hasSize(days);
        assertThat(person(other).open()).hasSize(otherDays);
    }

    @Then("in the calendar the time of {word} is kept once")
    public void isKept(String person) {
        assertThat(person(person).blocks()).hasSize(1);
    }

    private PersonDays person(String name) {
        return shown().people().stream()
                .filter(one -> one.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Calendar shown() {
        return (Calendar) story.answer();
    }
}
