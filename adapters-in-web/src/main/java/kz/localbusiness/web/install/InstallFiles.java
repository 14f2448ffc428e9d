package kz.localbusiness.web.install;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.photo.ShowPhoto;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The platform as an app, and each open business as one of its own, with its name and its logo.
///
/// @see "features/decisions/035-installable.md"
@OpenTo(Audience.EVERYONE)
@RestController
final class InstallFiles {

    private static final String MANIFEST = "application/manifest+json";
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final OpenBusinesses openBusinesses;
    private final ShowPublicAlbum albums;
    private final ShowPhoto photos;

    InstallFiles(OpenBusinesses openBusinesses, ShowPublicAlbum albums, ShowPhoto photos) {
        this.openBusinesses = openBusinesses;
        this.albums = albums;
        this.photos = photos;
    }

    @GetMapping(path = "/manifest.webmanifest", produces = MANIFEST)
    WebManifest ofPlatform() {
        return WebManifest.ofPlatform();
    }

    @GetMapping(path = "/{slug}/manifest.webmanifest", produces = MANIFEST)
    ResponseEntity<WebManifest> of(@PathVariable String slug) {
        var manifest = business(slug).map(one -> WebManifest.of(one, logo(one).isPresent()));
        return ResponseEntity.of(manifest);
    }

    @GetMapping(path = "/{slug}/icon-192.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> small(@PathVariable String slug) {
        return icon(slug, BusinessIcon.SMALL);
    }

    @GetMapping(path = "/{slug}/icon-512.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> large(@PathVariable String slug) {
        return icon(slug, BusinessIcon.LARGE);
    }

    private ResponseEntity<byte[]> icon(String slug, int size) {
        return business(slug)
                .flatMap(one -> logo(one).flatMap(logo -> file(one, logo)))
                .map(file -> BusinessIcon.draw(file, size))
                .map(png -> ResponseEntity.ok().cacheControl(FOR_A_DAY).body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Business> business(String slug) {
        return openBusinesses.at(slug).map(BusinessPage::business);
    }

    private Optional<Photo> logo(Business business) {
        return Optional.ofNullable(albums.show(new ShowPublicAlbum.Query(business.id())).logo());
    }

    private Optional<ImageFile> file(Business business, Photo logo) {
        return photos.show(new ShowPhoto.Query(business.id(), logo.id(), ImageSize.LARGE));
    }
}
