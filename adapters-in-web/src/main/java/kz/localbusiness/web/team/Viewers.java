package kz.localbusiness.web.team;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.business.OwnBusiness;
import org.springframework.stereotype.Component;

/// Finds out who looks at the team.
@Component
final class Viewers {

    private final OwnBusiness ownBusiness;
    private final ShowSetup showSetup;
    private final Callers callers;

    Viewers(OwnBusiness ownBusiness, ShowSetup showSetup, Callers callers) {
        this.ownBusiness = ownBusiness;
        this.showSetup = showSetup;
        this.callers = callers;
    }

    Optional<Viewer> current() {
        return callers.current() instanceof Member member
                ? showSetup
                        .show(new ShowSetup.Query(member.business()))
                        .map(setup ->
                                new Viewer(
                                        setup.business(), setup.staff(), role(), member.subject()))
                : Optional.empty();
    }

    private TeamRole role() {
        return ownBusiness.admits(Audience.OWNERS) ? TeamRole.OWNER : TeamRole.MANAGER;
    }
}
