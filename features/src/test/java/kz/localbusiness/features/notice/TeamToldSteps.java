package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.tenancy.People;

/// What people of a team are told.
public final class TeamToldSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final People people;

    public TeamToldSteps(World world, Story story, Salons salons, People people) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.people = people;
    }

    @Given("{word} wants to be told nothing by e-mail")
    public void wantsNothing(String person) {
        choose(person, Set.of());
    }

    @Given("{word} wants to be told by e-mail of cancellations only")
    public void wantsCancellations(String person) {
        choose(person, Set.of(Kind.CANCELLED));
    }

    @Given("{word} wants to be told everything by e-mail")
    public void wantsEverything(String person) {
        choose(person, Set.of(Kind.values()));
    }

    @Given("{word} wants to be told everything in Telegram")
    public void wantsTelegram(String person) {
        choose(person, Map.of(Channel.TELEGRAM, Set.of(Kind.values())));
    }

    @Given("{word} wants to be told everything in Telegram and by e-mail")
    public void wantsBoth(String person) {
        var all = Set.of(Kind.values());
        choose(person, Map.of(Channel.TELEGRAM, all, Channel.EMAIL, all));
    }

    private void choose(String person, Set<Kind> byMail) {
        choose(person, Map.of(Channel.EMAIL, byMail));
    }

    private void choose(String person, Map<Channel, Set<Kind>> wanted) {
        var command = new ChooseMyWishes.Command(salons.business(), Language.RU, wanted);
        var choose = world.port(ChooseMyWishes.class);
        assertThat(story.as(people.caller(person), () -> choose.choose(command))).isPresent();
    }

    @Then("the log of {word} has a message to {word}")
    public void names(String owner, String person) {
        var query = new ListNotices.Query(story.businessOf(owner), null);
        var list = world.port(ListNotices.class);
        assertThat(story.asOwner(owner, () -> list.list(query)).lines())
                .extracting(ListNotices.Line::member)
                .filteredOn(Objects::nonNull)
                .extracting(Colleague::email)
                .contains(story.emailOf(person));
    }
}
