package kz.localbusiness.application.team;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.Accounts.Creation;
import kz.localbusiness.application.team.out.Accounts.Creation.Created;
import kz.localbusiness.application.team.out.Accounts.Creation.Silent;
import kz.localbusiness.application.team.out.Accounts.Creation.Taken;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.JoinDecision;
import kz.localbusiness.domain.team.JoinDecision.AddressTaken;
import kz.localbusiness.domain.team.JoinDecision.InvitationGone;
import kz.localbusiness.domain.team.JoinDecision.Joined;
import kz.localbusiness.domain.team.JoinDecision.NotForThisAddress;
import kz.localbusiness.domain.team.JoinDecision.SignInSilent;
import kz.localbusiness.domain.team.Team;

/// Takes the invitation, makes the account, writes the newcomer down. After a crash in between the
/// same person finishes by accepting again.
@UseCase(Audience.EVERYONE)
class AcceptInvitationUseCase implements AcceptInvitation {

    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    AcceptInvitationUseCase(Teams teams, Accounts accounts, Clock clock) {
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public JoinDecision accept(Command command) {
        var team = teams.current();
        var invitation = team.flatMap(one -> one.invitation(command.token(), clock.instant()));
        if (invitation.isEmpty()) {
            return new InvitationGone();
        }
        var taken = team.orElseThrow().taken(invitation.get(), command.email());
        if (taken.isEmpty()) {
            return new NotForThisAddress();
        }
        if (!taken.get().equals(team.orElseThrow())) {
            teams.save(taken.get());
        }
        return join(command);
    }

    private JoinDecision join(Command command) {
        var team = teams.current().orElseThrow();
        var open = team.invitation(command.token(), clock.instant());
        if (open.isEmpty()) {
            return new InvitationGone();
        }
        var invitation = open.get();
        return switch (created(command, invitation)) {
            case Created(var account, var again) when again && team.find(account).isPresent() ->
                    taken(team, invitation);
            case Created(var account, _) -> joined(team, invitation, account, command);
            case Taken _ -> taken(team, invitation);
            case Silent _ -> new SignInSilent();
        };
    }

    private Creation created(Command command, Invitation invitation) {
        return accounts.create(
                new Accounts.Newcomer(
                        command.name(),
                        command.email(),
                        command.email().equals(invitation.email()),
                        command.password(),
                        command.language(),
                        invitation.role(),
                        invitation.staff()));
    }

    private JoinDecision taken(Team team, Invitation invitation) {
        teams.save(team.givenBack(invitation));
        return new AddressTaken();
    }

    private JoinDecision joined(
            Team team, Invitation invitation, AccountId account, Command command) {
        var colleague =
                new Colleague(
                        account,
                        command.name(),
                        command.email(),
                        invitation.role(),
                        invitation.staff(),
                        Standing.SETTLED);
        teams.save(team.joined(invitation, colleague));
        return new Joined(colleague);
    }
}
