package kz.localbusiness.web.settings;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.RemoveClosure;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WordMessage;
import kz.localbusiness.application.payment.ChooseTradePoint;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.DisconnectBank;
import kz.localbusiness.application.payment.DisconnectRegister;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.application.payment.ListUnregistered;
import kz.localbusiness.application.payment.RegisterAgain;
import kz.localbusiness.application.payment.SetBillerName;
import kz.localbusiness.application.payment.ShowBank;
import kz.localbusiness.application.payment.ShowBiller;
import kz.localbusiness.application.payment.ShowRegister;
import kz.localbusiness.application.payment.TryBank;
import kz.localbusiness.application.payment.TurnOffBiller;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NobodyWaits;
import kz.localbusiness.web.photo.PhotoPorts;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The settings of Aigerim's salon, over the platform of fakes.
@Configuration
@Import({
    Translations.class,
    AnnouncementBoard.class,
    NobodyWaits.class,
    OwnBusiness.class,
    SettingsPanels.class,
    BankPorts.class,
    BillerPorts.class,
    NoticePorts.class,
    WordsPorts.class,
    RegisterPorts.class,
    Posters.class
})
class SettingsInMemory {

    final OpenSalon salon = new OpenSalon();

    Business business() {
        return salon.call(() -> salon.platform.businesses.current()).orElseThrow();
    }

    @Bean
    SettingsInMemory world() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        return this;
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
    Ids ids() {
        return salon.platform.ids;
    }

    @Bean
    Instance instance() {
        return salon.platform.instance;
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return salon.platform.port(ShowAnnouncements.class);
    }

    @Bean
    ResolveSlug resolveSlug() {
        return salon.platform.port(ResolveSlug.class);
    }

    @Bean
    ShowBank showBank() {
        return salon.platform.port(ShowBank.class);
    }

    @Bean
    ConnectBank connectBank() {
        return salon.platform.port(ConnectBank.class);
    }

    @Bean
    ChooseTradePoint chooseTradePoint() {
        return salon.platform.port(ChooseTradePoint.class);
    }

    @Bean
    TryBank tryBank() {
        return salon.platform.port(TryBank.class);
    }

    @Bean
    WatchCharge watchCharge() {
        return salon.platform.port(WatchCharge.class);
    }

    @Bean
    DisconnectBank disconnectBank() {
        return salon.platform.port(DisconnectBank.class);
    }

    @Bean
    ShowBiller showBiller() {
        return salon.platform.port(ShowBiller.class);
    }

    @Bean
    TurnOnBiller turnOnBiller() {
        return salon.platform.port(TurnOnBiller.class);
    }

    @Bean
    TurnOffBiller turnOffBiller() {
        return salon.platform.port(TurnOffBiller.class);
    }

    @Bean
    SetBillerName setBillerName() {
        return salon.platform.port(SetBillerName.class);
    }

    @Bean
    ShowRegister showRegister() {
        return salon.platform.port(ShowRegister.class);
    }

    @Bean
    ConnectRegister connectRegister() {
        return salon.platform.port(ConnectRegister.class);
    }

    @Bean
    DisconnectRegister disconnectRegister() {
        return salon.platform.port(DisconnectRegister.class);
    }

    @Bean
    ListUnregistered listUnregistered() {
        return salon.platform.port(ListUnregistered.class);
    }

    @Bean
    RegisterAgain registerAgain() {
        return salon.platform.port(RegisterAgain.class);
    }

    @Bean
    ListMoneyBack listMoneyBack() {
        return salon.platform.port(ListMoneyBack.class);
    }

    @Bean
    ConfirmGivenBack confirmGivenBack() {
        return salon.platform.port(ConfirmGivenBack.class);
    }

    @Bean
    ShowSetup showSetup() {
        return salon.platform.port(ShowSetup.class);
    }

    @Bean
    DescribeBusiness describeBusiness() {
        return salon.platform.port(DescribeBusiness.class);
    }

    @Bean
    SetWeeklyHours setWeeklyHours() {
        return salon.platform.port(SetWeeklyHours.class);
    }

    @Bean
    SetBookingPolicy setBookingPolicy() {
        return salon.platform.port(SetBookingPolicy.class);
    }

    @Bean
    ShowNoticeSettings showNoticeSettings() {
        return salon.platform.port(ShowNoticeSettings.class);
    }

    @Bean
    SetDeliveryRules setDeliveryRules() {
        return salon.platform.port(SetDeliveryRules.class);
    }

    @Bean
    ShowChannels showChannels() {
        return salon.platform.port(ShowChannels.class);
    }

    @Bean
    ShowWords showWords() {
        return salon.platform.port(ShowWords.class);
    }

    @Bean
    WordMessage wordMessage() {
        return salon.platform.port(WordMessage.class);
    }

    @Bean
    UseUsualWords useUsualWords() {
        return salon.platform.port(UseUsualWords.class);
    }

    @Bean
    SetNoticeSettings setNoticeSettings() {
        return salon.platform.port(SetNoticeSettings.class);
    }

    @Bean
    SetPaymentLink setPaymentLink() {
        return salon.platform.port(SetPaymentLink.class);
    }

    @Bean
    AddClosure addClosure() {
        return salon.platform.port(AddClosure.class);
    }

    @Bean
    RemoveClosure removeClosure() {
        return salon.platform.port(RemoveClosure.class);
    }

    @Bean
    SetPublicHolidays setPublicHolidays() {
        return salon.platform.port(SetPublicHolidays.class);
    }

    @Bean
    PhotoPorts photoPorts() {
        return new PhotoPorts(
                salon.platform.port(ShowAlbum.class),
                salon.platform.port(AddPhoto.class),
                salon.platform.port(RemovePhoto.class),
                salon.platform.port(DescribePhoto.class),
                salon.platform.port(ArrangePhotos.class));
    }

    @Bean
    ChangeAddress changeAddress() {
        return salon.platform.port(ChangeAddress.class);
    }
}
