package kz.localbusiness.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.layout.LinkDialog;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = TeamInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.team", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ShowTeamViewTest extends SpringBrowserlessTest {

    @Autowired TeamInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ShowTeamView open() {
        return navigate(ShowTeamView.class, Map.of("slug", "salon"));
    }

    private ColleagueCard card(String name) {
        return find(ColleagueCard.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEverybodyAndWhatTheOwnerMayDo() {
        var gulnara = world.joined("Gulnara", TeamRole.OWNER);
        world.joined("Marat", TeamRole.MANAGER);
        world.become(gulnara);

        open();

        assertThat(card("Gulnara").getElement().getTextRecursively()).contains("(you)", "owner");
        assertThat(card("Marat").getElement().getTextRecursively())
                .contains("marat@example.kz", "manager");
        assertThat(card("Marat").remove.isVisible()).isTrue();
        assertThat(find(Anchor.class).withAttribute("aria-label", "Team").exists()).isTrue();
    }

    @Test
    void letsAManagerSeeToStaffOnly() {
        world.joined("Gulnara", TeamRole.OWNER);
        world.joined("Dinara", TeamRole.STAFF);
        world.become(world.joined("Marat", TeamRole.MANAGER));

        var view = open();

        assertThat(card("Gulnara").signOut.isVisible()).isFalse();
        assertThat(card("Gulnara").change.isVisible()).isFalse();
        assertThat(card("Dinara").remove.isVisible()).isTrue();
        assertThat(card("Marat").signOut.isVisible()).isTrue();
        assertThat(view.phones.isVisible()).isFalse();
        test(view.invite).click();
        assertThat(find(RoleFields.class).single().role.getListDataView().getItems().toList())
                .containsExactly(TeamRole.STAFF);
    }

    @Test
    void invitesByALinkThatIsShownOnce() {
        world.joined("Gulnara", TeamRole.OWNER);
        var view = open();
        test(view.invite).click();
        var dialog = find(InviteDialog.class).single();

        dialog.fields.staff.setValue(world.salon.call(world.salon.platform.staff::all).getFirst());
        test(dialog.invite).click();

        assertThat(find(LinkDialog.class).single().getElement().getTextRecursively())
                .contains("http://localhost/salon/join/");
        assertThat(find(InvitationCard.class).single().getElement().getTextRecursively())
                .contains("By a link", "Monday, 9 March", "Clients book: Aigerim");
        test(find(InvitationCard.class).single().revoke).click();
        assertThat(find(InvitationCard.class).exists()).isFalse();
        assertThat(world.team().invitations()).isEmpty();
    }

    @Test
    void invitesByEmailOnlyToWhatIsAnAddress() {
        var view = open();
        test(view.invite).click();
        var dialog = find(InviteDialog.class).single();

        test(dialog.email).setValue("marat");
        test(dialog.invite).click();
        assertThat(dialog.email.isInvalid()).isTrue();
        test(dialog.email).setValue("marat@example.kz");
        test(dialog.invite).click();

        assertThat(world.salon.platform.invitations.sent().getLast().to())
                .isEqualTo(new EmailAddress("marat@example.kz"));
        assertThat(find(InvitationCard.class).single().getElement().getTextRecursively())
                .contains("marat@example.kz");
    }

    @Test
    void changesARole() {
        world.joined("Gulnara", TeamRole.OWNER);
        var marat = world.joined("Marat", TeamRole.MANAGER);
        open();
        test(card("Marat").change).click();
        var dialog = find(ChangeDialog.class).single();

        dialog.fields.role.setValue(TeamRole.STAFF);
        test(dialog.save).click();

        assertThat(world.team().find(marat.account()).map(Colleague::role))
                .contains(TeamRole.STAFF);
        assertThat(card("Marat").getElement().getTextRecursively()).contains("staff");
    }

    @Test
    void removesSomebodyOnceTheOwnerIsSure() {
        world.joined("Gulnara", TeamRole.OWNER);
        world.joined("Marat", TeamRole.MANAGER);
        open();

        test(card("Marat").remove).click();
        assertThat(world.team().colleagues()).hasSize(2);
        test(find(RemoveDialog.class).single().remove).click();

        assertThat(find(ColleagueCard.class).all()).hasSize(1);
    }

    @Test
    void keepsTheLastOwnerAndSaysWhy() {
        world.joined("Gulnara", TeamRole.OWNER);
        var view = open();

        test(card("Gulnara").remove).click();
        test(find(RemoveDialog.class).single().remove).click();

        assertThat(view.notice.getText()).startsWith("This is the last owner");
        assertThat(find(ColleagueCard.class).all()).hasSize(1);
    }

    @Test
    void saysSoWhileSignInIsSilent() {
        world.joined("Gulnara", TeamRole.OWNER);
        world.joined("Marat", TeamRole.MANAGER);
        var view = open();
        world.salon.platform.teamAccounts.goDown();

        test(card("Marat").signOut).click();

        assertThat(view.notice.getText()).startsWith("Sign-in does not answer");
    }

    @Test
    void hidesPhonesFromStaff() {
        world.joined("Gulnara", TeamRole.OWNER);
        var view = open();

        test(view.phones.masked).click();

        assertThat(world.team().phonesShown()).isFalse();
    }
}
