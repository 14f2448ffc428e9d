package kz.localbusiness.web.seo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.CategoryTexts;
import kz.localbusiness.web.photo.PhotoAddress;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;
import org.springframework.stereotype.Component;

/// What the page of an open business tells before any script runs.
@Component
public final class BusinessPreviews {

    private final Instance instance;
    private final Translations texts;

    public BusinessPreviews(Instance instance, Translations texts) {
        this.instance = instance;
        this.texts = texts;
    }

    /// @param reader in which language it is read if the business shows it in that
    public Preview of(BusinessPage page, Album album, Language reader) {
        var business = page.business();
        var profile = business.profile();
        var spoken = profile.listing().languages();
        var language =
                spoken.contains(reader)
                        ? reader
                        : Stream.of(Language.values())
                                .filter(spoken::contains)
                                .findFirst()
                                .orElse(reader);
        var address = instance.publicPage(business.slug());
        var image = image(business.slug(), album);
        var facts =
                new BusinessFacts(profile, texts.text(language, "seo.town"))
                        .open(business.hours())
                        .put("url", address.toString())
                        .put("image", image.address().toString())
                        .put("priceRange", prices(page, Wording.in(language)));
        return new Preview(
                language,
                spoken,
                texts.text(language, "seo.business-title", profile.name()),
                description(profile, language),
                address,
                image,
                app(business.slug(), album),
                !profile.listing().isHidden(),
                facts.end(),
                new BusinessOutline(page, texts, language).plain());
    }

    private String description(Profile profile, Language language) {
        if (!profile.description().isEmpty()) {
            return profile.description();
        }
        var trade = profile.listing().category();
        return String.join(
                ". ",
                Stream.of(
                                trade == Category.OTHER
                                        ? ""
                                        : texts.text(language, CategoryTexts.key(trade)),
                                profile.address(),
                                texts.text(language, "seo.business-invitation"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Preview.App app(Slug slug, Album album) {
        var page = "/" + slug.value();
        return new Preview.App(
                page + "/manifest.webmanifest",
                album.logo() == null ? Preview.App.PLATFORM.icon() : page + "/icon-192.png");
    }

    private Preview.Image image(Slug slug, Album album) {
        return album.gallery().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(album.logo()))
                .map(photo -> image(slug, photo))
                .orElseGet(() -> DefaultImage.of(instance));
    }

    private Preview.Image image(Slug slug, Photo photo) {
        var path = PhotoAddress.of(slug, photo.id(), ImageSize.LARGE);
        return new Preview.Image(
                URI.create(instance.publicUrl() + path), photo.width(), photo.height());
    }

    /// From the least to the most; empty where nothing is offered.
    private static String prices(BusinessPage page, Wording wording) {
        List<Money> sorted = page.offerings().stream().map(Offering::price).sorted().toList();
        if (sorted.isEmpty()) {
            return "";
        }
        var least = wording.money(sorted.getFirst());
        var most = wording.money(sorted.getLast());
        return least.equals(most) ? least : "%s – %s".formatted(least, most);
    }
}
