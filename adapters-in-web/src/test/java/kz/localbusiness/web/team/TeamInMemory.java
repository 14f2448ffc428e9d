package kz.localbusiness.web.team;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.application.team.ShowInvitation;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.JoinDecision.Joined;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NobodyWaits;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The real use cases of a salon's team, over fakes.
@Configuration
@Import({
    AnnouncementBoard.class,
    NobodyWaits.class,
    Translations.class,
    OwnBusiness.class,
    TeamPorts.class,
    Viewers.class
})
class TeamInMemory {

    final OpenSalon salon = new OpenSalon();

    TeamInMemory() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    /// As the founder, who is asked by nobody.
    Colleague joined(String name, TeamRole role) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var invited =
                (Invited)
                        port(InviteColleague.class)
                                .invite(
                                        new InviteColleague.Command(
                                                salon.business, role, null, null, Language.RU));
        var link = invited.link().toString();
        var accepted =
                port(AcceptInvitation.class)
                        .accept(
                                new AcceptInvitation.Command(
                                        salon.business,
                                        new InviteToken(link.substring(link.lastIndexOf('/') + 1)),
                                        name,
                                        new EmailAddress(
                                                name.toLowerCase(Locale.ROOT) + "@example.kz"),
                                        new Password("correct horse battery"),
                                        Language.RU));
        return ((Joined) accepted).colleague();
    }

    void become(Colleague one) {
        var role = Role.valueOf(one.role().name());
        salon.platform.callers.become(
                new Caller.Member(salon.business, one.account().value(), Set.of(role)));
    }

    Team team() {
        return salon.call(() -> salon.platform.teams.current().orElseThrow());
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }

    @Bean
    Instance instance() {
        return salon.platform.instance;
    }

    @Bean
    Callers callers() {
        return salon.platform.callers;
    }

    @Bean
    Clock clock() {
        return salon.platform.clock;
    }

    @Bean
    ResolveSlug resolveSlug() {
        return _ -> Optional.of(salon.business);
    }

    @Bean
    ShowSetup showSetup() {
        return port(ShowSetup.class);
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return port(ShowAnnouncements.class);
    }

    @Bean
    ShowTeam showTeam() {
        return port(ShowTeam.class);
    }

    @Bean
    InviteColleague inviteColleague() {
        return port(InviteColleague.class);
    }

    @Bean
    RevokeInvitation revokeInvitation() {
        return port(RevokeInvitation.class);
    }

    @Bean
    ChangeColleague changeColleague() {
        return port(ChangeColleague.class);
    }

    @Bean
    RemoveColleague removeColleague() {
        return port(RemoveColleague.class);
    }

    @Bean
    SignOutEverywhere signOutEverywhere() {
        return port(SignOutEverywhere.class);
    }

    @Bean
    ShowPhonesToStaff showPhonesToStaff() {
        return port(ShowPhonesToStaff.class);
    }

    @Bean
    ShowInvitation showInvitation() {
        return port(ShowInvitation.class);
    }

    @Bean
    AcceptInvitation acceptInvitation() {
        return port(AcceptInvitation.class);
    }
}
