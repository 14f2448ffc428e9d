package kz.localbusiness.web.booking;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Set;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.web.browser.BrowserMessages;

/// Which messages the client gets, and which come in any case. Links in e-mails lead here.
final class MessagesPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final ChooseMyMessages chooseMyMessages;
    private final Consumer<Outcome> told;
    final Checkbox email = new Checkbox();
    final Paragraph effect = new Paragraph();
    private final Paragraph always = new Paragraph();
    private final TelegramPanel telegram;
    private MyAppointment mine;

    MessagesPanel(MyLink link, MyAppointment mine, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.mine = mine;
        this.chooseMyMessages = ports.chooseMessages();
        this.told = told;
        LinkedPart.make(this, AppointmentEmail.MESSAGES);
        email.setId("messages-email");
        ports.showMessages()
                .show(link.messages())
                .ifPresent(silent -> email.setValue(!silent.contains(Channel.EMAIL)));
        email.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        effect.setId("messages-effect");
        effect.getElement().setAttribute("role", "status");
        always.addClassName("quiet");
        telegram = new TelegramPanel(link, mine.business().zone(), ports, told);
        var step = new Step("manage.messages", email, effect, always, telegram);
        BrowserMessages.of(link.business(), link.token(), ports.browser()).ifPresent(step::add);
        add(step);
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        telegram.render();
        render();
    }

    private void choose(boolean wanted) {
        Set<Channel> silent = wanted ? Set.of() : Set.of(Channel.EMAIL);
        var command =
                new ChooseMyMessages.Command(
                        link.business(), link.appointment(), link.token(), silent);
        switch (chooseMyMessages.choose(command)) {
            case MessagesChosen _ -> render();
            case NoSuchAppointment() -> told.accept(Outcome.bad("client.link-replaced.text"));
        }
    }

    private void render() {
        var isReachable = mine.appointment().client().email() != null;
        email.setVisible(isReachable);
        always.setVisible(isReachable);
        email.setLabel(getTranslation("manage.messages-email", mine.business().profile().name()));
        always.setText(getTranslation("manage.messages-always"));
        effect.setText(getTranslation(isReachable ? effect() : "manage.messages-nowhere"));
    }

    private String effect() {
        return email.getValue() ? "manage.messages-wanted" : "manage.messages-unwanted";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
