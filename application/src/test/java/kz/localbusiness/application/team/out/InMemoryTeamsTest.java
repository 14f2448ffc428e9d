package kz.localbusiness.application.team.out;

class InMemoryTeamsTest extends TeamsContract {

    private final Teams teams = new InMemoryTeams();

    @Override
    protected Teams teams() {
        return teams;
    }
}
