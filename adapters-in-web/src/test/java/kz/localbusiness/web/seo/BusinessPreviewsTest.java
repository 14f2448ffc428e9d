package kz.localbusiness.web.seo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;

class BusinessPreviewsTest {

    private static final BusinessId SALON = new BusinessId(new UUID(0, 1));
    private static final Photo PHOTO = new Photo(new PhotoId(new UUID(0, 5)), "", 1600, 900);
    private static final Photo LOGO = new Photo(new PhotoId(new UUID(0, 6)), "", 400, 400);

    private final BusinessPreviews previews =
            new BusinessPreviews(
                    new Instance(URI.create("https://lbp.kz"), List.of()), new Translations());

    @Test
    void speaksTheReadersLanguageOrOneOfTheBusiness() {
        assertThat(preview(Language.RU).language()).isEqualTo(Language.RU);
        assertThat(preview(Language.EN).language()).isEqualTo(Language.KK);
        assertThat(preview(Language.EN).languages()).containsOnly(Language.KK, Language.RU);
    }

    @Test
    void saysWhatItIsWhenTheOwnerWroteNothing() {
        assertThat(preview(Language.RU).title()).isEqualTo("Айя: онлайн-запись");
        assertThat(preview(Language.RU).description())
                .isEqualTo(
                        "Маникюр и педикюр. ул. Сатпаева, 12."
                                + " Запишитесь онлайн: выберите услугу и удобное время.");
    }

    @Test
    void showsTheFirstPhotoElseTheLogoElseOurPicture() {
        var ours = preview(Language.RU).image().address();
        var logo = of(new Album(SALON, LOGO, List.of(), Map.of(), 1)).image();
        var photo = of(new Album(SALON, LOGO, List.of(PHOTO), Map.of(), 1)).image();

        assertThat(ours).hasToString("https://lbp.kz/preview.png");
        assertThat(logo.address().getPath()).contains(LOGO.id().toString()).endsWith("/large");
        assertThat(photo.address().getPath()).contains(PHOTO.id().toString());
        assertThat(photo.width()).isEqualTo(1600);
    }

    @Test
    void isAnAppOfItsOwnUnderItsLogo() {
        var plain = preview(Language.RU).app();
        var own = of(new Album(SALON, LOGO, List.of(), Map.of(), 1)).app();

        assertThat(plain.manifest()).isEqualTo("/aya/manifest.webmanifest");
        assertThat(plain.icon()).isEqualTo("/icon-192.png");
        assertThat(own.icon()).isEqualTo("/aya/icon-192.png");
    }

    @Test
    void tellsTheFactsOfABusiness() {
        var facts = preview(Language.RU).facts();

        assertThat(facts)
                .containsEntry("@type", "LocalBusiness")
                .containsEntry("name", "Айя")
                .containsEntry("telephone", "+77122321000")
                .containsEntry("url", "https://lbp.kz/aya")
                .containsEntry("sameAs", "https://www.instagram.com/aya.atyrau")
                .doesNotContainKey("description");
        assertThat((String) facts.get("priceRange")).contains("5").contains("9").contains("₸");
        assertThat(facts.get("openingHoursSpecification"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "@type", "OpeningHoursSpecification",
                                        "dayOfWeek", "https://schema.org/Friday",
                                        "opens", "18:00",
                                        "closes", "23:59")));
        assertThat(facts.toString()).doesNotContain("owner@example.kz");
    }

    @Test
    void letsPeopleWithoutScriptsCallAndWrite() {
        var plain = preview(Language.RU).plain();

        assertThat(plain.select("h1").text()).isEqualTo("Айя");
        assertThat(plain.select("a").eachAttr("href"))
                .containsExactly("tel:+77122321000", "https://wa.me/77011112233");
        assertThat(plain.select("li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Стрижка · 1 ч · 5"))
                .contains("пятница 18:00–\u206000:00");
        assertThat(plain.text()).doesNotContain("owner@example.kz");
    }

    private Preview preview(Language reader) {
        return previews.of(page(), Album.empty(SALON), reader);
    }

    private Preview of(Album album) {
        return previews.of(page(), album, Language.RU);
    }

    private static BusinessPage page() {
        var contacts = new Contacts(new PhoneNumber("+77011112233"), "aya.atyrau");
        var listing = new Listing(Category.NAILS, contacts, Set.of(Language.KK, Language.RU));
        var profile =
                new Profile(
                        "Айя",
                        "",
                        new EmailAddress("owner@example.kz"),
                        new PhoneNumber("+77122321000"),
                        "ул. Сатпаева, 12",
                        listing,
                        null);
        var friday = new OpeningHours(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        var business =
                new Business(
                        SALON,
                        new Slug("aya"),
                        profile,
                        Business.DEFAULT_ZONE,
                        new WeeklyHours(Map.of(DayOfWeek.FRIDAY, List.of(friday))),
                        BookingPolicy.STANDARD,
                        Closures.NONE,
                        Stage.OPEN,
                        null,
                        null,
                        Instant.EPOCH,
                        1);
        var services = List.of(service("Стрижка", 5000), service("Укладка", 9000));
        return new BusinessPage(business, List.of(), services, List.of());
    }

    private static Offering service(String name, long tenge) {
        return new Offering(
                SALON,
                new OfferingId(new UUID(1, tenge)),
                name,
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofHours(1),
                Money.tenge(tenge),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                1);
    }
}
