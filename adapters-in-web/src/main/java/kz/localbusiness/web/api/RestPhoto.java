package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.photo.PhotoAddress;
import org.jspecify.annotations.Nullable;

/// A picture, for ever the same at its addresses.
///
/// @param description for those who do not see it; empty when nobody has said
/// @param width of the large one, in pixels; the small one has at most 320 on its longest side
@Schema(name = "Photo")
record RestPhoto(
        UUID id,
        @Schema(example = "Зал с большими окнами") String description,
        @Schema(example = "1600") int width,
        @Schema(example = "1200") int height,
        URI large,
        URI small) {

    static RestPhoto of(Photo photo, Slug slug, Instance instance) {
        return new RestPhoto(
                photo.id().value(),
                photo.description(),
                photo.width(),
                photo.height(),
                address(photo, ImageSize.LARGE, slug, instance),
                address(photo, ImageSize.SMALL, slug, instance));
    }

    private static URI address(Photo photo, ImageSize size, Slug slug, Instance instance) {
        return URI.create(instance.publicUrl() + PhotoAddress.of(slug, photo.id(), size));
    }

    /// @param logo missing when there is none
    @Schema(name = "Photos")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record All(@Nullable RestPhoto logo, List<RestPhoto> photos, List<Portrait> portraits) {

        static All of(Album album, Slug slug, Instance instance) {
            var logo = album.logo();
            return new All(
                    logo == null ? null : RestPhoto.of(logo, slug, instance),
                    album.gallery().stream().map(one -> RestPhoto.of(one, slug, instance)).toList(),
                    album.portraits().entrySet().stream()
                            .map(one ->
                                    new Portrait(
                                            one.getKey().value(),
                                            RestPhoto.of(one.getValue(), slug, instance)))
                            .toList());
        }
    }

    @Schema(name = "Portrait")
    record Portrait(UUID staff, RestPhoto photo) {}

    /// @param description empty or missing for nothing
    @Schema(name = "PhotoDescription")
    record Words(@Schema(maxLength = Photo.MAX_DESCRIPTION) @Nullable String description)
            implements RestBody {

        String read() {
            var checks = new FieldChecks();
            var read = checks.line("description", description, Photo.MAX_DESCRIPTION);
            checks.end();
            return read.orElse("");
        }
    }

    /// @param photos all of the gallery, each once
    @Schema(name = "PhotoOrder", requiredProperties = "photos")
    record Order(@Nullable List<String> photos) implements RestBody {

        List<PhotoId> read() {
            var checks = new FieldChecks();
            var given = Objects.requireNonNullElse(photos, List.<String>of());
            if (photos == null) {
                checks.refuse("photos", Rule.REQUIRED);
            }
            if (given.size() > Album.MOST_IN_GALLERY) {
                checks.refuse("photos", Rule.TOO_MANY, Album.MOST_IN_GALLERY);
            }
            checks.end();
            var ids =
                    given.stream()
                            .flatMap(one ->
                                    checks
                                            .required("photos", one, checks.id("photos", one))
                                            .stream())
                            .map(PhotoId::new)
                            .toList();
            checks.end();
            return ids;
        }
    }
}
