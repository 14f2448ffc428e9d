package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.web.browser.BrowserMessages;

/// Which messages the client gets, and which come in any case. Links in e-mails lead here.
final class MessagesPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    final WishSwitches switches;
    final Paragraph effect = new Paragraph();
    private final Paragraph always = new Paragraph();
    private final TelegramPanel telegram;
    private MyAppointment mine;

    MessagesPanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.mine = mine;
        LinkedPart.make(this, AppointmentEmail.MESSAGES);
        switches = new WishSwitches(link, ports, told);
        switches.email.addValueChangeListener(_ -> render());
        effect.setId("messages-effect");
        effect.getElement().setAttribute("role", "status");
        always.addClassName("quiet");
        telegram = new TelegramPanel(link, mine.business().zone(), ports, told);
        var step = new Step("manage.messages", switches, effect, always, telegram);
        BrowserMessages.of(link.business(), link.token(), ports.browser()).ifPresent(step::add);
        add(step);
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        telegram.render();
        render();
    }

    private void render() {
        var isReachable = mine.appointment().client().email() != null;
        switches.email.setVisible(isReachable);
        switches.label(mine.business().profile().name());
        always.setText(getTranslation("manage.messages-always"));
        effect.setText(getTranslation(isReachable ? effect() : "manage.messages-nowhere"));
    }

    private String effect() {
        return switches.email.getValue() ? "manage.messages-wanted" : "manage.messages-unwanted";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
