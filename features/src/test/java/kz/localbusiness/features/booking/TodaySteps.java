package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.booking.ShowToday.Today;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// What an owner finds in the morning.
public final class TodaySteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public TodaySteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @When("{word} looks at today")
    public void looks(String owner) {
        var query = new ShowToday.Query(story.businessOf(owner));
        var port = world.port(ShowToday.class);
        story.answered(() -> story.asOwner(owner, () -> port.show(query)));
    }

    @Then("{word} finds waiting: {}")
    public void findsWaiting(String owner, String clients) {
        assertThat(waiting(owner)).containsExactly(clients.split(", "));
    }

    @Then("{word} finds nothing waiting")
    public void findsNothingWaiting(String owner) {
        assertThat(waiting(owner)).isEmpty();
    }

    @Then("the visit of {word} comes next")
    public void comesNext(String client) {
        assertThat(today().next().orElseThrow().client().name()).isEqualTo(client);
    }

    @Then("no visit comes next")
    public void nobodyComesNext() {
        assertThat(today().next()).isEmpty();
    }

    @Then("there is still to sell: {}")
    public void isStillToSell(String gaps) {
        var zone = today().day().zone();
        assertThat(today().gaps().stream().map(gap -> told(gap.time(), zone)))
                .containsExactly(gaps.split(", "));
    }

    @Then("{int} request(s) wait(s)")
    public void requestsWait(int requests) {
        assertThat(today().requests()).isEqualTo(requests);
    }

    @Then("{word} is warned that nobody works from {day} to {day}")
    public void isWarned(String owner, LocalDate from, LocalDate to) {
        assertThat(today().worries()).as(owner).containsExactly(new Worry.NobodyWorks(from, to));
    }

    @Then("{word} is warned that {int} message(s) cannot be sent")
    public void isWarnedOfMessages(String owner, int messages) {
        assertThat(today().worries()).as(owner).containsExactly(new Worry.MessagesWait(messages));
    }

    @Then("{word} is warned that {int} tenge wait to be given back")
    public void isWarnedOfMoney(String owner, int tenge) {
        var waits = new Worry.MoneyWaits(1, Money.tenge(tenge));
        assertThat(today().worries()).as(owner).containsExactly(waits);
    }

    @Then("{word} is warned that the bank refuses her")
    public void isWarnedOfTheBank(String owner) {
        assertThat(today().worries()).as(owner).containsExactly(new Worry.BankRefuses());
    }

    @Then("{word} is warned of nothing")
    public void isWarnedOfNothing(String owner) {
        assertThat(today().worries()).as(owner).isEmpty();
    }

    @Then("{word} can move {word} to {time} on {day}")
    public void canMove(String owner, String client, LocalTime time, LocalDate day) {
        assertThat(moves(owner, client, day)).contains(time);
    }

    @Then("{word} cannot move {word} to {time} on {day}")
    public void cannotMove(String owner, String client, LocalTime time, LocalDate day) {
        assertThat(moves(owner, client, day)).isNotEmpty().doesNotContain(time);
    }

    private Today today() {
        return (Today) story.answer();
    }

    private List<String> waiting(String owner) {
        var query = new ShowRequests.Query(story.businessOf(owner));
        var found = story.asOwner(owner, () -> world.port(ShowRequests.class).show(query));
        return found.waiting().stream().map(visit -> visit.client().name()).toList();
    }

    private List<LocalTime> moves(String owner, String client, LocalDate day) {
        var query =
                new ShowMoveStarts.Query(
                        story.businessOf(owner), visits.appointmentOf(client), null, day, day);
        var port = world.port(ShowMoveStarts.class);
        var found = story.asOwner(owner, () -> port.show(query)).orElseThrow();
        return found.days().stream()
                .flatMap(free -> free.offers().stream())
                .map(Offer::start)
                .map(start -> LocalTime.ofInstant(start, found.zone()))
                .toList();
    }

    private static String told(TimeSlot time, ZoneId zone) {
        return String.join(
                "-",
                Stream.of(time.start(), time.end())
                        .map(moment -> LocalTime.ofInstant(moment, zone).toString())
                        .toList());
    }
}
