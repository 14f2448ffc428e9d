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
import java.util.function.UnaryOperator;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.domain.client.MessagesDecision;
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
    private final ShowMyMessages showMessages;
    private final ChooseMyMessages choose;
    private final AgreeToWhatsApp agree;
    private final Consumer<Outcome> told;
    private final List<Channel> ways;
    final Checkbox email = new Checkbox();
    final Checkbox sms = new Checkbox();
    final Checkbox whatsApp = new Checkbox();
    final CheckboxGroup<NoticeKind> kinds = new CheckboxGroup<>();
    final Select<Channel> first = new Select<>();

    WishSwitches(MyLink link, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.showMessages = ports.showMessages();
        this.choose = ports.chooseMessages();
        this.agree = ports.agreeToWhatsApp();
        this.told = told;
        this.ways = ports.waysToClients().show(new ShowWaysToClients.Query(link.business()));
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
        show(known());
        listen();
        addClassName("stack");
        add(email, sms, whatsApp, kinds, first);
    }

    private MessageWishes known() {
        return showMessages.show(link.messages()).orElse(MessageWishes.NONE);
    }

    private void show(MessageWishes wishes) {
        email.setValue(wishes.wants(Channel.EMAIL));
        sms.setValue(wishes.wants(Channel.SMS));
        whatsApp.setValue(wishes.isByWhatsApp());
        kinds.setValue(without(wishes.unwanted()));
        if (wishes.first() != null && ways.contains(wishes.first())) {
            first.setValue(wishes.first());
        }
    }

    /// Of those by which the client could be reached now, whether the business writes by any.
    boolean isReached(Set<Channel> reaching) {
        return ways.stream().anyMatch(reaching::contains);
    }

    boolean isUsed(Channel way) {
        return ways.contains(way);
    }

    /// What is chosen matters only to whoever is written to.
    void ask(boolean isByEmail, boolean isReached) {
        email.setVisible(isByEmail);
        kinds.setVisible(isReached);
        first.setVisible(isReached && ways.size() > 1);
    }

    private void listen() {
        email.addValueChangeListener(change -> turn(Channel.EMAIL, change.getValue()));
        sms.addValueChangeListener(change -> turn(Channel.SMS, change.getValue()));
        whatsApp.addValueChangeListener(change -> agree(change.getValue()));
        kinds.addValueChangeListener(change -> {
            var unwanted = without(change.getValue());
            choose(now -> now.choosing(now.silent(), unwanted, now.first()));
        });
        first.addValueChangeListener(change ->
                choose(now -> now.choosing(now.silent(), now.unwanted(), change.getValue())));
    }

    private static Set<NoticeKind> without(Set<NoticeKind> some) {
        var others = EnumSet.copyOf(MessageWishes.DISPENSABLE);
        others.removeAll(some);
        return others;
    }

    private void turn(Channel way, boolean wanted) {
        choose(now -> wanted ? now.hearing(way) : now.silencing(way));
    }

    /// Of what is wished by now: a stop may have come by another way while the page was open.
    private void choose(UnaryOperator<MessageWishes> change) {
        take(
                choose.choose(
                        ChooseMyMessages.Command.of(
                                link.business(),
                                link.appointment(),
                                link.token(),
                                change.apply(known()))));
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
        if (decision instanceof NoSuchAppointment) {
            told.accept(Outcome.bad("client.link-replaced.text"));
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
        first.setHelperText(getTranslation("manage.messages-first-hint"));
        first.setEmptySelectionCaption(getTranslation("manage.messages-first-any"));
        first.setItemLabelGenerator(this::labelOf);
    }
}
