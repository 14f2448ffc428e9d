package kz.localbusiness.web.team;

import com.vaadin.flow.component.UI;
import java.util.function.BiConsumer;
import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.agenda.AgendaNavigation;
import org.jspecify.annotations.Nullable;

/// What the cards ask for; the page hears what came of it, and by which word to say so.
record TeamActs(TeamPorts ports, Viewer viewer, BiConsumer<TeamDecision, String> told) {

    void change(Colleague one, TeamRole role, @Nullable StaffId staff) {
        var command = new ChangeColleague.Command(business(), one.account(), role, staff);
        tell(one, ports.change().change(command), "colleagues.now-changed");
    }

    void remove(Colleague one) {
        var command = new RemoveColleague.Command(business(), one.account());
        tell(one, ports.remove().remove(command), "colleagues.now-removed");
    }

    void signOut(Colleague one) {
        var command = new SignOutEverywhere.Command(business(), one.account());
        tell(one, ports.signOut().signOut(command), "colleagues.now-signed-out");
    }

    void revoke(Invitation one) {
        var command = new RevokeInvitation.Command(business(), one.id());
        told.accept(ports.revoke().revoke(command), "colleagues.now-revoked");
    }

    void showPhones(boolean shown) {
        var command = new ShowPhonesToStaff.Command(business(), shown);
        told.accept(ports.phones().decide(command), "colleagues.now-saved");
    }

    /// Whoever has ended their own sign-in finds the way through the sign-in again.
    private void tell(Colleague one, TeamDecision decision, String word) {
        if (viewer.is(one) && decision instanceof Changed) {
            var way = "/" + AgendaNavigation.day(viewer.business().slug());
            UI.getCurrent().getPage().setLocation(way);
        } else {
            told.accept(decision, word);
        }
    }

    private BusinessId business() {
        return viewer.business().id();
    }
}
