package kz.localbusiness.web.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.application.team.InviteColleague.Answer.NotInvited;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.LinkDialog;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// Who belongs to the team and who is asked to; after each act it shows how things stand.
@Route(value = ":slug/admin/team", layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class ShowTeamView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final TeamPorts ports;
    private final Viewers viewers;
    private final Clock clock;
    private final H1 title = new H1();
    final TeamNotice notice = new TeamNotice();
    final Button invite = new Button("", _ -> ask());
    final Div people = new Div();
    private final H2 asked = new H2();
    final Div invitations = new Div();
    final PhonesCard phones = new PhonesCard(this::showPhones);
    private @Nullable TeamActs acts;

    ShowTeamView(TeamPorts ports, Viewers viewers, Clock clock) {
        this.ports = ports;
        this.viewers = viewers;
        this.clock = clock;
        addClassNames("owner", "narrow");
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        people.addClassNames("card", "offerings");
        invitations.addClassNames("card", "offerings");
        add(title, notice, invite, people, asked, invitations, phones);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        viewers.current()
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(Viewer viewer) {
        acts = new TeamActs(ports, viewer, this::tell);
        phones.setVisible(viewer.isOwner());
        reload();
    }

    private void reload() {
        var team = team();
        team.ifPresent(this::show);
        if (team.isEmpty()) {
            notice.warn("colleagues.silent");
        }
    }

    private Optional<Team> team() {
        return acts == null
                ? Optional.empty()
                : ports.show().show(new ShowTeam.Query(acts.viewer().business().id()));
    }

    private void show(Team team) {
        var how = acts;
        if (how == null) {
            return;
        }
        var now = clock.instant();
        var open = team.invitations().stream().filter(one -> one.isOpen(now)).toList();
        people.removeAll();
        team.colleagues().forEach(one -> people.add(new ColleagueCard(one, how)));
        invitations.removeAll();
        open.forEach(one -> invitations.add(new InvitationCard(one, how)));
        asked.setVisible(!open.isEmpty());
        invitations.setVisible(!open.isEmpty());
        phones.show(team.phonesShown());
    }

    private void showPhones(boolean shown) {
        if (acts != null) {
            acts.showPhones(shown);
        }
    }

    private void tell(TeamDecision decision, String word) {
        notice.clear();
        if (decision instanceof Changed(var team)) {
            show(team);
            Toast.show(UI.getCurrent(), getTranslation(word));
        } else {
            reload();
            notice.refuse(decision);
        }
    }

    private void ask() {
        if (acts != null) {
            new InviteDialog(acts.viewer(), this::send).open();
        }
    }

    private void send(InviteColleague.Command command) {
        switch (ports.invite().invite(command)) {
            case Invited invited -> {
                tell(new Changed(invited.team()), "colleagues.now-invited");
                var key = handOver(command.email() != null, invited.mailed());
                var title = getTranslation("colleagues.link-title");
                new LinkDialog(title, getTranslation(key), invited.link()).open();
            }
            case NotInvited(var why) -> tell(why, "");
        }
    }

    private static String handOver(boolean addressed, boolean mailed) {
        if (!addressed) {
            return "colleagues.hand-over";
        }
        return mailed ? "colleagues.was-mailed" : "colleagues.not-mailed";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("colleagues.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        invite.setText(getTranslation("colleagues.invite"));
        asked.setText(getTranslation("colleagues.asked"));
    }
}
