package kz.localbusiness.web.business;

import java.util.function.Consumer;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.photo.PhotoPorts;
import org.springframework.stereotype.Component;

/// Makes each page of the setup from what is stored at that moment.
@Component
final class SetupPages {

    private final DescribeBusiness describeBusiness;
    private final FirstStaffMember staff;
    private final PhotoPorts photos;
    private final SetWeeklyHours setWeeklyHours;
    private final Catalogue catalogue;
    private final SetBookingPolicy setBookingPolicy;
    private final SetPaymentLink setPaymentLink;
    private final OwnBusiness ownBusiness;
    private final ActivateBusiness activateBusiness;
    private final Instance instance;

    SetupPages(
            DescribeBusiness describeBusiness,
            FirstStaffMember staff,
            PhotoPorts photos,
            SetWeeklyHours setWeeklyHours,
            Catalogue catalogue,
            SetBookingPolicy setBookingPolicy,
            SetPaymentLink setPaymentLink,
            OwnBusiness ownBusiness,
            ActivateBusiness activateBusiness,
            Instance instance) {
        this.describeBusiness = describeBusiness;
        this.staff = staff;
        this.photos = photos;
        this.setWeeklyHours = setWeeklyHours;
        this.catalogue = catalogue;
        this.setBookingPolicy = setBookingPolicy;
        this.setPaymentLink = setPaymentLink;
        this.ownBusiness = ownBusiness;
        this.activateBusiness = activateBusiness;
        this.instance = instance;
    }

    SetupPage page(SetupStage stage, Setup setup, Consumer<SetupStage> goTo) {
        return switch (stage) {
            case PROFILE -> new ProfilePage(setup, describeBusiness, staff, photos);
            case HOURS -> new HoursPage(setup, setWeeklyHours);
            case SERVICES -> new ServicesPage(setup, catalogue);
            case RULES -> new RulesPage(setup, setBookingPolicy);
            case PAYMENT -> new PaymentPage(setup, setPaymentLink, ownBusiness);
            case OPENING ->
                    new OpeningPage(
                            ownBusiness.admits(Audience.OWNERS),
                            setup,
                            album(setup),
                            activateBusiness,
                            instance,
                            goTo);
        };
    }

    private Album album(Setup setup) {
        return photos.album().show(new ShowAlbum.Query(setup.business().id()));
    }
}
