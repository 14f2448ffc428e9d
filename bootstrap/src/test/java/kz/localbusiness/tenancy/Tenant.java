package kz.localbusiness.tenancy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.keycloak.KeycloakServer;

/// A business with one of everything, and with words that stand nowhere else and are nobody else's
/// to read.
///
/// @param client whose name and number must not leave the business
record Tenant(String slug, BusinessId id, ClientDetails client) {

    /// On which everything happens; the clock stands on the day before.
    static final Instant DAY = Instant.parse("2026-03-03T04:00:00Z");

    static Tenant named(String slug, String phone) {
        var mail = new EmailAddress("client@" + slug + ".example");
        var who =
                new ClientDetails(
                        "Private-" + slug,
                        new PhoneNumber(phone),
                        mail,
                        "whispered-" + slug,
                        Language.RU);
        return new Tenant(slug, new BusinessId(uuid(slug)), who);
    }

    /// What only the business's own people may read.
    List<String> secrets() {
        return Stream.concat(guarded(), Stream.of("owner@" + slug + ".example")).toList();
    }

    /// What nobody else may read where these are admitted; operators write to owners.
    List<String> secretsAmong(Audience audience) {
        return audience == Audience.OPERATOR ? guarded().toList() : secrets();
    }

    private Stream<String> guarded() {
        return Stream.of(
                client.name(),
                client.phone().value(),
                "client@" + slug + ".example",
                client.request(),
                "kept-" + slug);
    }

    StaffId person() {
        return new StaffId(id("person"));
    }

    /// The id of the one thing of this kind that the business has.
    UUID id(String what) {
        return uuid(slug + "/" + what);
    }

    /// @return the manage tokens of the visit and of the place on the waitlist
    Links open(MatrixPlatform platform) {
        return PlatformWork.call(() -> CurrentBusiness.as(id, () -> opened(platform)));
    }

    private Links opened(MatrixPlatform platform) {
        platform.bean(Businesses.class).save(business());
        var directory = platform.bean(BusinessDirectory.class);
        var registration = new RegistrationId(id("registration"));
        directory.reserve(new Slug(slug), registration, DAY, DAY.plus(Duration.ofMinutes(1)));
        directory.keep(new Slug(slug), registration, id);
        var realms = platform.bean(RealmPool.class);
        realms.begin(id, KeycloakServer.ONLY, DAY);
        realms.claim(registration, id);
        realms.use(id, registration, DAY);
        var staff = platform.bean(StaffMembers.class);
        staff.save(StaffMember.named(id, person(), "Aigerim"));
        staff.save(StaffMember.named(id, new StaffId(id("colleague")), "Dinara"));
        platform.bean(Resources.class)
                .save(Resource.named(id, new ResourceId(id("room")), "kept-" + slug));
        var service = new OfferingId(id("service"));
        platform.bean(Offerings.class)
                .save(
                        Offering.plain(
                                id, service, "Visit", Duration.ofHours(1), Money.tenge(5_000)));
        platform.bean(BlockTime.class).block(new BlockTime.Command(id, person(), block()));
        var booked =
                platform.bean(BookAppointment.class)
                        .book(
                                BookAppointment.Command.of(
                                        id, key("visit"), service, person(), DAY, client));
        var today = LocalDate.of(2026, 3, 3);
        var waits =
                platform.bean(JoinWaitlist.class)
                        .join(
                                new JoinWaitlist.Command(
                                        id, key("wait"), service, null, today, today, client));
        platform.bean(ClientCards.class)
                .save(
                        ClientCard.opened(
                                new ClientId(id("clients")), id, ClientProfile.of(client), DAY));
        photo(platform);
        export(platform);
        var links = Links.of(booked, waits);
        charge(platform, new AppointmentId(UUID.fromString(links.visit())));
        return links;
    }

    /// With something to be given back by hand, which is named like the whole.
    private void charge(MatrixPlatform platform, AppointmentId visit) {
        var name = id("charges");
        var refund = new RefundId(name);
        var purchase = new PurchaseId(name.getMostSignificantBits() >>> 1);
        var paid = Charge.billed(id, new ChargeId(name), visit, purchase, Money.tenge(5_000), DAY);
        if (paid.refund(refund, Money.tenge(1_000), Refund.Reason.BY_BUSINESS, DAY)
                instanceof RefundDue(var due, _)) {
            platform.bean(Charges.class).add(due.byHand(refund, Refund.Hand.SCHEME, DAY));
        }
    }

    private void photo(MatrixPlatform platform) {
        var logo = new PhotoId(id("photos"));
        var picture = Pictures.jpeg(3, 2);
        platform.bean(Images.class)
                .add(logo, Map.of(ImageSize.LARGE, picture, ImageSize.SMALL, picture), DAY);
        platform.bean(Albums.class)
                .save(new Album(id, new Photo(logo, "", 3, 2), List.of(), Map.of(), 0));
    }

    private void export(MatrixPlatform platform) {
        var exports = platform.bean(Exports.class);
        var files = platform.bean(ExportFiles.class);
        var export = new ExportId(id("exports"));
        exports.save(Export.requested(export, id, DAY));
        files.write(export, 0, new Content.Waits(Business.DEFAULT_ZONE, List.of()));
        var written = exports.find(export).orElseThrow().progressed(1, 1);
        exports.save(written.ready(files.pack(export, 1), DAY));
    }

    private IdempotencyKey key(String what) {
        return new IdempotencyKey(slug + "-" + what);
    }

    private Block block() {
        var time = TimeSlot.lasting(Duration.ofHours(1), DAY.plus(Duration.ofHours(5)));
        return new Block(new BlockId(id("block")), time, "kept-" + slug);
    }

    private Business business() {
        var profile =
                new Profile(
                        "Salon " + slug,
                        "",
                        new EmailAddress("owner@" + slug + ".example"),
                        new PhoneNumber("+77122000000"),
                        "Satpaev 1");
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new Business(
                id,
                new Slug(slug),
                profile,
                Business.DEFAULT_ZONE,
                WeeklyHours.everyDay(hours),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                DAY,
                0);
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
