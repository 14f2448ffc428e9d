package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.booking.ShowWaitlist;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// What is kept of everything that happened.
public final class HistorySteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public HistorySteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Then("the history of {word} says: {}")
    public void says(String client, String acts) {
        assertThat(visits.seenBy(client).history())
                .extracting(HistorySteps::said)
                .containsExactly(acts.split(", "));
    }

    @Then("its history says that {word} booked although it was {obstacle}")
    public void wasOverridden(String owner, Class<? extends Obstacle> rule) {
        var entry = history().getFirst();
        assertThat(entry.act()).isEqualTo(Act.BOOKED_BY_OVERRIDE);
        assertThat(entry.by().account()).isEqualTo(owner);
        assertThat(entry.note()).isEqualTo(rule.getSimpleName());
        assertThat(entry.at()).isEqualTo(world.now());
    }

    @Then("its history says that {word} booked by the rules")
    public void wasNotOverridden(String owner) {
        assertThat(history().getFirst().act()).isEqualTo(Act.BOOKED);
        assertThat(history().getFirst().by().account()).isEqualTo(owner);
    }

    @Then("the waitlist says of {word}: {}")
    public void waitlistSays(String client, String steps) {
        var said = Arrays.stream(steps.toUpperCase(Locale.ROOT).split(", ")).map(Step::valueOf);
        var query = new ShowWaitlist.Query(salons.business());
        var list = story.asOwner(salons.here(), () -> world.port(ShowWaitlist.class).show(query));
        assertThat(list)
                .filteredOn(entry -> entry.client().name().equals(client))
                .flatExtracting(WaitlistEntry::log)
                .extracting(WaitlistLogEntry::step)
                .containsExactlyElementsOf(said.toList());
    }

    private static String said(HistoryEntry entry) {
        var by = entry.by();
        var who = by.actor() == Actor.CLIENT ? "client" : by.account();
        return "%s by %s".formatted(entry.act().name().toLowerCase(Locale.ROOT), who);
    }

    private List<HistoryEntry> history() {
        return ((BookingDecision.Booked) story.answer()).appointment().history();
    }
}
