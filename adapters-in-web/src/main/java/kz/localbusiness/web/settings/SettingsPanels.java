package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.RemoveClosure;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.web.business.PaymentForm;
import kz.localbusiness.web.business.ProfileForm;
import kz.localbusiness.web.business.RulesForm;
import kz.localbusiness.web.form.WeekEditor;
import kz.localbusiness.web.photo.AlbumCard;
import kz.localbusiness.web.photo.PhotoPorts;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.sharing.ShareLinks;
import org.springframework.stereotype.Component;

/// Makes each part of the settings from what is stored at that moment.
@Component
record SettingsPanels(
        DescribeBusiness describeBusiness,
        SetWeeklyHours setWeeklyHours,
        SetBookingPolicy setBookingPolicy,
        SetPaymentLink setPaymentLink,
        AddClosure addClosure,
        RemoveClosure removeClosure,
        SetPublicHolidays setPublicHolidays,
        NoticePorts notices,
        WordsPorts words,
        ChangeAddress changeAddress,
        BankPorts bank,
        BillerPorts biller,
        RegisterPorts register,
        PhotoPorts photos,
        Posters posters,
        Instance instance,
        Clock clock) {

    Div panel(SettingsPart part, Business business) {
        return switch (part) {
            case PROFILE -> profile(business);
            case HOURS -> hours(business);
            case CLOSURES -> closures(business);
            case RULES -> rules(business);
            case PAYMENT -> payment(business);
            case NOTICES -> notices(business);
            case WORDS -> words(business);
            case ADDRESS -> new AddressPanel(business, changeAddress, instance);
            case SHARING -> new SharingPanel(business, ShareLinks.of(business, instance), posters);
        };
    }

    private Div profile(Business business) {
        var form = new ProfileForm(business);
        var told =
                new FormPanel(
                        form,
                        form::passes,
                        () -> describeBusiness.describe(form.command(business)));
        return stack(told, new AlbumCard(business, photos));
    }

    private Div hours(Business business) {
        var week = new WeekEditor(business.hours());
        return new FormPanel(
                week,
                week::passes,
                () -> setWeeklyHours.set(new SetWeeklyHours.Command(business.id(), week.week())));
    }

    private Div rules(Business business) {
        var form = new RulesForm(business.policy());
        return new FormPanel(
                form,
                form::passes,
                () ->
                        setBookingPolicy.set(
                                new SetBookingPolicy.Command(business.id(), form.policy())));
    }

    private Div payment(Business business) {
        var form = new PaymentForm(business);
        var link =
                new FormPanel(form, form::passes, () -> setPaymentLink.set(form.command(business)));
        return stack(
                new BankCard(business, bank),
                new BillerCard(business, biller),
                new MoneyBackCard(business, bank),
                new RegisterCard(business, register),
                new UnregisteredCard(business, register),
                link);
    }

    private Div notices(Business business) {
        var id = business.id();
        var settings = notices.show().show(new ShowNoticeSettings.Query(id));
        var kinds = new NoticesForm(settings);
        var offered = notices.channels().show(new ShowChannels.Query(id));
        var delivery = new DeliveryForm(settings.delivery(), offered);
        var chosen =
                new FormPanel(
                        stack(kinds, delivery),
                        delivery::passes,
                        () -> {
                            notices.set().set(new SetNoticeSettings.Command(id, kinds.sent()));
                            notices.deliver()
                                    .set(new SetDeliveryRules.Command(id, delivery.rules()));
                        });
        return stack(chosen, new Div(new PartLink(business.slug(), SettingsPart.WORDS)));
    }

    /// By channels that the platform offers; what it does not offer nobody reads.
    private Div words(Business business) {
        var offered = words.channels().show(new ShowChannels.Query(business.id()));
        var worded = offered.stream().filter(TemplateKey.WORDED::contains).toList();
        return new WordsPanel(business.id(), words, worded);
    }

    private Div closures(Business business) {
        return stack(
                new ClosuresCard(business, addClosure, removeClosure, clock),
                new HolidaysCard(business, setPublicHolidays, clock));
    }

    private static Div stack(Div... cards) {
        var stack = new Div(cards);
        stack.addClassName("stack");
        return stack;
    }
}
