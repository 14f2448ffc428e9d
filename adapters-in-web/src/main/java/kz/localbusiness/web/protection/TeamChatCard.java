package kz.localbusiness.web.protection;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveTeamChat;
import kz.localbusiness.application.chat.ShowTeamChat;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.TeamChat;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// Whether the caller is told things in Telegram, and the way there; not there while there is no
/// bot. A key is made only for whoever presses.
final class TeamChatCard extends Section implements LocaleChangeObserver {

    private final BusinessId business;
    private final TeamChatPorts ports;
    private final H2 title = new H2();
    private final Paragraph words = new Paragraph();
    final Button get = new Button("", _ -> invite());
    final Button leave = new Button("", _ -> leave());
    private @Nullable Invited invited;

    TeamChatCard(BusinessId business, TeamChatPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("team-telegram");
        addClassName("card");
        words.setId("team-telegram-state");
        words.getElement().setAttribute("role", "status");
        get.setId("team-telegram-get");
        leave.setId("team-telegram-leave");
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(title, words);
    }

    /// Whoever comes back from the messenger sees what has become of it.
    @Override
    protected void onAttach(AttachEvent event) {
        var visibility = event.getUI().getPage().pageVisibilitySignal();
        Signal.effect(
                this,
                () -> {
                    if (visibility.get() == PageVisibility.VISIBLE && invited != null) {
                        render();
                    }
                });
    }

    private void invite() {
        ports.invite()
                .invite(new InviteTeamChat.Command(business))
                .ifPresentOrElse(
                        fresh -> invited = fresh,
                        () -> Toast.show(UI.getCurrent(), getTranslation("wishes.gone")));
        render();
    }

    private void leave() {
        ports.leave().leave(new LeaveTeamChat.Command(business));
        render();
        get.focus();
    }

    /// As it is now: the messenger may have told us something meanwhile.
    private void render() {
        var standing = ports.show().show(new ShowTeamChat.Query(business));
        setVisible(!(standing instanceof TeamChat.NoBot));
        title.setText(getTranslation("wishes.telegram"));
        if (standing instanceof TeamChat.Linked) {
            showLinked();
        } else {
            showWay();
        }
        get.setText(getTranslation("wishes.telegram-get"));
        leave.setText(getTranslation("wishes.telegram-leave"));
    }

    /// Whoever has just come back stood on the link that is not there any more.
    private void showLinked() {
        show("wishes.telegram-linked", leave);
        if (invited != null) {
            invited = null;
            leave.focus();
        }
    }

    private void showWay() {
        var open = invited;
        if (open == null || !ports.clock().instant().isBefore(open.until())) {
            show("wishes.telegram-what", get);
        } else {
            var door =
                    new OutsideLink(open.door().toString(), getTranslation("wishes.telegram-open"));
            door.setId("team-telegram-open");
            door.addClassNames("link-button", "primary");
            show("wishes.telegram-hour", door);
            door.focus();
        }
    }

    private void show(String key, Component way) {
        words.setText(getTranslation(key));
        if (way.getParent().isEmpty()) {
            removeAll();
            add(title, words, way);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
