package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.InvitationDecision.NoBot;
import kz.localbusiness.domain.chat.InvitationDecision.NoSuchAppointment;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Whether messages come in Telegram, and the way there; not there while there is no bot. A key is
/// made only for whoever presses: opening the page changes nothing.
final class TelegramPanel extends Div implements LocaleChangeObserver {

    private final MyLink link;
    private final ZoneId zone;
    private final ChatPorts ports;
    private final Clock clock;
    private final Consumer<Outcome> told;
    final Button get = new Button("", _ -> invite());
    final Button leave = new Button("", _ -> leave());
    private @Nullable Invited invited;

    TelegramPanel(MyLink link, ZoneId zone, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.zone = zone;
        this.ports = ports.chat();
        this.clock = ports.clock();
        this.told = told;
        setId("messages-telegram");
        addClassName("stack");
        get.setId("telegram-get");
        leave.setId("telegram-leave");
        leave.addThemeVariants(ButtonVariant.TERTIARY);
    }

    private void invite() {
        switch (ports.invite()
                .invite(
                        new InviteMyChat.Command(
                                link.business(), link.appointment(), link.token()))) {
            case Invited fresh -> {
                invited = fresh;
                render();
            }
            case NoBot() -> render();
            case NoSuchAppointment() -> told.accept(Outcome.bad("client.link-replaced.text"));
        }
    }

    private void leave() {
        var command = new LeaveMyChat.Command(link.business(), link.appointment(), link.token());
        told.accept(
                ports.leave().leave(command) instanceof MyChat.NoSuchAppointment
                        ? Outcome.bad("client.link-replaced.text")
                        : Outcome.good("manage.telegram-left"));
    }

    /// As it is now: the messenger may have told us something meanwhile.
    void render() {
        removeAll();
        switch (ports.show()
                .show(new ShowMyChat.Query(link.business(), link.appointment(), link.token()))) {
            case MyChat.Linked _ -> {
                invited = null;
                add(told("manage.telegram-linked"), leave);
            }
            case MyChat.NotLinked() -> add(way());
            case MyChat.NoBot(), MyChat.NoSuchAppointment() -> {}
        }
        setVisible(getComponentCount() > 0);
        get.setText(getTranslation("manage.telegram-get"));
        leave.setText(getTranslation("manage.telegram-leave"));
    }

    boolean isLinked() {
        return leave.getParent().isPresent();
    }

    private Component[] way() {
        var open = invited;
        return open != null && clock.instant().isBefore(open.until())
                ? new Component[] {door(open), term(open)}
                : new Component[] {told("manage.telegram-what"), get};
    }

    private Component door(Invited open) {
        var door = new OutsideLink(open.door().toString(), getTranslation("manage.telegram-open"));
        door.setId("telegram-open");
        door.addClassNames("link-button", "primary");
        return door;
    }

    private Component term(Invited open) {
        var until = Wording.in(getLocale()).time(open.until(), zone);
        var term = new Paragraph(getTranslation("manage.telegram-until", until));
        term.addClassName("quiet");
        return term;
    }

    private Paragraph told(String key) {
        return new Paragraph(getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
