package kz.localbusiness.application.team;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.team.out.Teams;

@UseCase(Audience.EVERYONE)
class ShowInvitationUseCase implements ShowInvitation {

    private final Teams teams;
    private final Businesses businesses;
    private final Clock clock;

    ShowInvitationUseCase(Teams teams, Businesses businesses, Clock clock) {
        this.teams = teams;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> show(Query query) {
        return teams.current()
                .flatMap(team -> team.invitation(query.token(), clock.instant()))
                .map(one -> new Shown(businesses.current().orElseThrow(), one.role(), one.email()));
    }
}
