package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.photo.ShowPhoto;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The pictures themselves. Another picture has another id, so browsers never ask twice.
@Tag(name = "Business")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/photos/{id}",
        produces = MediaType.IMAGE_JPEG_VALUE)
class PhotoResource {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ResolveSlug slugs;
    private final ShowPhoto photos;

    PhotoResource(ResolveSlug slugs, ShowPhoto photos) {
        this.slugs = slugs;
        this.photos = photos;
    }

    @Operation(summary = "A picture, at most 1600 pixels on its longest side")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping("/large")
    ResponseEntity<byte[]> large(@PathVariable String slug, @PathVariable String id) {
        return picture(slug, id, ImageSize.LARGE);
    }

    @Operation(summary = "A picture, at most 320 pixels on its longest side")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping("/small")
    ResponseEntity<byte[]> small(@PathVariable String slug, @PathVariable String id) {
        return picture(slug, id, ImageSize.SMALL);
    }

    private ResponseEntity<byte[]> picture(String slug, String id, ImageSize size) {
        var photo = new PhotoId(Keys.path(id));
        if (!Slug.isValid(slug)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        return slugs.resolve(new Slug(slug))
                .flatMap(business -> photos.show(new ShowPhoto.Query(business, photo, size)))
                .map(file -> ResponseEntity.ok().cacheControl(FOR_EVER).body(file.bytes()))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
