package kz.localbusiness.web.booking;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import org.jspecify.annotations.Nullable;

/// Which messages the client wants, by which ways, and by which one first. Each change is kept at
/// once.
final class WishSwitches extends Div {

    private final MyLink link;
    private final ChooseMyMessages choose;
    private final AgreeToWhatsApp agree;
    private final Consumer<Outcome> told;
    final Checkbox email = new Checkbox();
    final Checkbox sms = new Checkbox();
    final Checkbox whatsApp = new Checkbox();
    final CheckboxGroup<NoticeKind> kinds = new CheckboxGroup<>();
    final Select<Channel> first = new Select<>();
    private MessageWishes wishes;

    WishSwitches(MyLink link, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.choose = ports.chooseMessages();
        this.agree = ports.agreeToWhatsApp();
        this.told = told;
        this.wishes = ports.showMessages().show(link.messages()).orElse(MessageWishes.NONE);
        var ways = ports.waysToClients().show(new ShowWaysToClients.Query(link.business()));
        email.setId("messages-email");
        sms.setId("messages-sms");
        sms.setVisible(ways.contains(Channel.SMS));
        whatsApp.setId("messages-whatsapp");
        whatsApp.setVisible(ways.contains(Channel.WHATSAPP));
        kinds.setId("messages-kinds");
        kinds.setItems(MessageWishes.DISPENSABLE);
        first.setId("messages-first");
        first.setEmptySelectionAllowed(true);
        first.setItems(ways);
        first.setVisible(ways.size() > 1);
        show(ways);
        listen();
        addClassName("stack");
        add(email, sms, whatsApp, kinds, first);
    }

    private void show(List<Channel> ways) {
        email.setValue(wishes.wants(Channel.EMAIL));
        sms.setValue(wishes.wants(Channel.SMS));
        whatsApp.setValue(wishes.isByWhatsApp());
        kinds.setValue(without(wishes.unwanted()));
        if (wishes.first() != null && ways.contains(wishes.first())) {
            first.setValue(wishes.first());
        }
    }

    private void listen() {
        email.addValueChangeListener(change -> turn(Channel.EMAIL, change.getValue()));
        sms.addValueChangeListener(change -> turn(Channel.SMS, change.getValue()));
        whatsApp.addValueChangeListener(change -> agree(change.getValue()));
        kinds.addValueChangeListener(change -> {
            var unwanted = without(change.getValue());
            choose(wishes.choosing(wishes.silent(), unwanted, wishes.first()));
        });
        first.addValueChangeListener(change ->
                choose(wishes.choosing(wishes.silent(), wishes.unwanted(), change.getValue())));
    }

    private static Set<NoticeKind> without(Set<NoticeKind> some) {
        var others = EnumSet.copyOf(MessageWishes.DISPENSABLE);
        others.removeAll(some);
        return others;
    }

    private void turn(Channel way, boolean wanted) {
        choose(wanted ? wishes.hearing(way) : wishes.silencing(way));
    }

    private void choose(MessageWishes wished) {
        take(
                choose.choose(
                        ChooseMyMessages.Command.of(
                                link.business(), link.appointment(), link.token(), wished)));
    }

    private void agree(boolean agrees) {
        take(
                agree.agree(
                        new AgreeToWhatsApp.Command(
                                link.business(),
                                link.appointment(),
                                link.token(),
                                agrees,
                                OptIn.Where.BY_LINK)));
    }

    private void take(MessagesDecision decision) {
        switch (decision) {
            case MessagesChosen(var now) -> wishes = now;
            case NoSuchAppointment() -> told.accept(Outcome.bad("client.link-replaced.text"));
        }
    }

    /// Null stands for the order of the business.
    private String labelOf(@Nullable Channel way) {
        return getTranslation(
                way == null ? "manage.messages-first-any" : "message.channel." + named(way));
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In the language of the page.
    ///
    /// @param business its name
    void label(String business) {
        email.setLabel(getTranslation("manage.messages-email", business));
        sms.setLabel(getTranslation("manage.messages-sms", business));
        whatsApp.setLabel(getTranslation("manage.messages-whatsapp"));
        whatsApp.setHelperText(getTranslation("booking.whatsapp-abroad"));
        kinds.setLabel(getTranslation("manage.messages-kinds"));
        kinds.setItemLabelGenerator(kind -> getTranslation("manage.messages-kind." + named(kind)));
        first.setLabel(getTranslation("manage.messages-first"));
        first.setEmptySelectionCaption(getTranslation("manage.messages-first-any"));
        first.setItemLabelGenerator(this::labelOf);
    }
}
