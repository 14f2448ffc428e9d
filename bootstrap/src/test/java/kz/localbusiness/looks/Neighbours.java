package kz.localbusiness.looks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.hardening.Site;
import org.jspecify.annotations.Nullable;

/// Businesses beside the demo that clients do not find open.
final class Neighbours {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T04:00:00Z");

    private final Site site;

    Neighbours(Site site) {
        this.site = site;
    }

    /// @return its page
    String suspended() {
        return settle("taken-away", new Suspension("Complaints", LONG_AGO), null);
    }

    /// Whose owners have been told of it as often as they are.
    ///
    /// @return its page
    String ending() {
        return settle("given-up", null, new Closing(site.bean(Clock.class).instant(), 3, false));
    }

    /// @return a link of the demo's that has been good for long enough
    String expiredLink() {
        var link =
                new ManageLink(
                        new BusinessId(id("demo")), new AppointmentId(id("visit")), LONG_AGO, 0);
        var token = site.bean(ManageLinks.class).sign(link);
        return "%s/demo/booking/%s".formatted(site.address, token.value());
    }

    private String settle(String slug, @Nullable Suspension suspension, @Nullable Closing closing) {
        var business = business(slug, suspension, closing);
        var registration = new RegistrationId(id(slug + "/registration"));
        var directory = site.bean(BusinessDirectory.class);
        PlatformWork.call(() -> CurrentBusiness.as(business.id(), () -> saved(business)));
        directory.reserve(business.slug(), registration, LONG_AGO, LONG_AGO.plusSeconds(1));
        directory.keep(business.slug(), registration, business.id());
        return site.address + "/" + slug;
    }

    private Business saved(Business business) {
        site.bean(Businesses.class).save(business);
        return business;
    }

    private static Business business(
            String slug, @Nullable Suspension suspension, @Nullable Closing closing) {
        var profile =
                new Profile(
                        "Жетісу",
                        "",
                        new EmailAddress("owner@" + slug + ".example"),
                        new PhoneNumber("+77122000000"),
                        "Сәтпаев даңғылы, 1");
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new Business(
                new BusinessId(id(slug)),
                new Slug(slug),
                profile,
                Business.DEFAULT_ZONE,
                WeeklyHours.everyDay(hours),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                suspension,
                closing,
                LONG_AGO,
                0);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
