package kz.localbusiness.features.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.function.Supplier;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.application.team.InviteColleague.Answer.NotInvited;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.JoinDecision;
import kz.localbusiness.domain.team.JoinDecision.Joined;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import org.jspecify.annotations.Nullable;

public final class TeamSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final People people;
    private @Nullable Invited invited;

    public TeamSteps(World world, Story story, Salons salons, People people) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.people = people;
    }

    @Given("{word} has invited somebody as {role}")
    @When("{word} invites somebody as {role}")
    public void invites(String person, Role role) {
        invite(person, role, null, null);
    }

    @Given("{word} has invited somebody as {role}, who is {word} to clients")
    public void invitesWhomClientsBook(String person, Role role, String staff) {
        invite(person, role, salons.staff(staff), null);
    }

    @Given("{word} has invited {word} by e-mail as {role}")
    public void invitesByEmail(String person, String newcomer, Role role) {
        invite(person, role, null, story.emailOf(newcomer));
    }

    @Given("{word} has taken the invitation back")
    public void revokes(String person) {
        var id = team(person).invitations().getFirst().id();
        var command = new RevokeInvitation.Command(salons.business(), id);
        as(person, () -> world.port(RevokeInvitation.class).revoke(command));
    }

    @Given("{word} has accepted the invitation")
    @When("{word} accepts the invitation")
    public void accepts(String person) {
        var command =
                new AcceptInvitation.Command(
                        salons.business(),
                        token(),
                        person,
                        story.emailOf(person),
                        new Password("correct horse battery"),
                        Language.RU);
        story.answered(() -> world.port(AcceptInvitation.class).accept(command));
        if (story.answer() instanceof Joined(var colleague)) {
            people.joined(person, colleague);
        }
    }

    @Given("{word} has joined {word} as {role}")
    public void hasJoined(String person, String owner, Role role) {
        invite(owner, role, role == Role.STAFF ? salons.staff(person) : null, null);
        accepts(person);
    }

    @When("{word} removes {word} from the team")
    public void removes(String person, String whom) {
        var command = new RemoveColleague.Command(salons.business(), people.account(whom));
        as(person, () -> world.port(RemoveColleague.class).remove(command));
    }

    @When("{word} makes {word} {role}")
    public void makes(String person, String whom, Role role) {
        var command =
                new ChangeColleague.Command(
                        salons.business(), people.account(whom), roleOfTeam(role), null);
        as(person, () -> world.port(ChangeColleague.class).change(command));
    }

    @When("{word} signs {word} out everywhere")
    public void signsOut(String person, String whom) {
        var command = new SignOutEverywhere.Command(salons.business(), people.account(whom));
        as(person, () -> world.port(SignOutEverywhere.class).signOut(command));
    }

    @When("{word} signs out everywhere")
    public void signsOut(String person) {
        var command = new SignOutEverywhere.Command(salons.business(), null);
        as(person, () -> world.port(SignOutEverywhere.class).signOut(command));
    }

    @Then("{word} is {role} of the team of {word}")
    public void isOfTheTeam(String person, Role role, String owner) {
        assertThat(team(owner).find(people.account(person)))
                .map(Colleague::role)
                .contains(roleOfTeam(role));
    }

    @Then("the team of {word}, as {word} sees it, is {word} alone")
    public void isAlone(String owner, String person, String left) {
        assertThat(team(person).colleagues())
                .extracting(Colleague::account)
                .containsExactly(people.account(left));
    }

    @Then("whatever {word} was signed in to has ended")
    public void hasEnded(String person) {
        assertThat(story.answer()).isInstanceOf(TeamDecision.Changed.class);
        assertThat(world.lastSignOut(salons.business(), people.account(person)))
                .contains(world.now());
    }

    @Then("it is refused as sent to another address")
    public void isForAnother() {
        assertThat(story.answer()).isInstanceOf(JoinDecision.NotForThisAddress.class);
    }

    @Then("the invitation is gone")
    public void isGone() {
        assertThat(story.answer()).isInstanceOf(JoinDecision.InvitationGone.class);
    }

    @Then("it is refused as above the role")
    public void isAbove() {
        assertThat(decision()).isInstanceOf(TeamDecision.AboveYou.class);
    }

    @Then("it is refused as the last owner")
    public void isLastOwner() {
        assertThat(decision()).isInstanceOf(TeamDecision.LastOwner.class);
    }

    @Then("it is decided")
    public void isDecided() {
        assertThat(decision()).isInstanceOfAny(TeamDecision.Changed.class, Invited.class);
    }

    private Object decision() {
        return story.answer() instanceof NotInvited(var why) ? why : story.answer();
    }

    private Team team(String person) {
        return people.team(person);
    }

    private InviteToken token() {
        if (invited == null) {
            throw new IllegalStateException("nobody was invited");
        }
        var link = invited.link().toString();
        return new InviteToken(link.substring(link.lastIndexOf('/') + 1));
    }

    private void invite(
            String person, Role role, @Nullable StaffId staff, @Nullable EmailAddress email) {
        var command =
                new InviteColleague.Command(
                        salons.business(), roleOfTeam(role), staff, email, Language.RU);
        as(person, () -> world.port(InviteColleague.class).invite(command));
        invited = story.answer() instanceof Invited one ? one : null;
    }

    private void as(String person, Supplier<Object> act) {
        var caller = people.caller(person);
        story.answered(() -> story.as(caller, act));
    }

    private static TeamRole roleOfTeam(Role role) {
        return TeamRole.valueOf(role.name());
    }
}
