package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.web.browser.BrowserMessages;

/// Which messages the client gets, and which come in any case. Links in e-mails lead here.
final class MessagesPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    final WishSwitches switches;
    final Paragraph effect = new Paragraph();
    private final Paragraph always = new Paragraph();
    private final TelegramPanel telegram;
    private final Optional<BrowserMessages> browser;
    private MyAppointment mine;

    MessagesPanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.mine = mine;
        LinkedPart.make(this, AppointmentEmail.MESSAGES);
        switches = new WishSwitches(link, ports, told);
        switches.email.addValueChangeListener(_ -> render());
        switches.whatsApp.addValueChangeListener(_ -> render());
        effect.setId("messages-effect");
        effect.getElement().setAttribute("role", "status");
        always.setId("messages-always");
        always.addClassName("quiet");
        telegram = new TelegramPanel(link, mine.business().zone(), ports, told);
        var step = new Step("manage.messages", switches, effect, always, telegram);
        browser = BrowserMessages.of(link.business(), link.token(), ports.browser());
        browser.ifPresent(it -> {
            it.onChange(this::render);
            step.add(it);
        });
        add(step);
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        telegram.render();
        render();
    }

    private void render() {
        boolean hasAddress = mine.appointment().client().email() != null;
        boolean isByEmail = switches.isUsed(Channel.EMAIL);
        boolean isReached = switches.isReached(reaching(hasAddress));
        switches.ask(isByEmail && hasAddress, isReached);
        switches.label(mine.business().profile().name());
        always.setText(getTranslation("manage.messages-always"));
        always.setVisible(isReached);
        effect.setText(getTranslation(hasAddress ? effect() : "manage.messages-nowhere"));
        effect.setVisible(isByEmail);
    }

    /// As far as whoever holds the link may know: whoever has proven the number may have browsers,
    /// too.
    private Set<Channel> reaching(boolean hasAddress) {
        var reaching = EnumSet.noneOf(Channel.class);
        addIf(!mine.appointment().client().phone().isMasked(), Channel.SMS, reaching);
        addIf(hasAddress, Channel.EMAIL, reaching);
        addIf(switches.whatsApp.getValue(), Channel.WHATSAPP, reaching);
        addIf(telegram.isLinked(), Channel.TELEGRAM, reaching);
        addIf(browser.filter(BrowserMessages::isHeard).isPresent(), Channel.WEB_PUSH, reaching);
        return reaching;
    }

    private static void addIf(boolean reaches, Channel way, Set<Channel> reaching) {
        if (reaches) {
            reaching.add(way);
        }
    }

    private String effect() {
        return switches.email.getValue() ? "manage.messages-wanted" : "manage.messages-unwanted";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
