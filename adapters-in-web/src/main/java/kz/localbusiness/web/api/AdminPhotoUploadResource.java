package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoDecision.TooOften;
import kz.localbusiness.domain.photo.PhotoDecision.UnfitImage;
import kz.localbusiness.domain.photo.PhotoDecision.UnknownMember;
import kz.localbusiness.domain.photo.PhotoPlace;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Takes new pictures, whose bytes are the whole body; what they are is told by their content.
@Tag(name = "Admin: photos")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminPhotoUploadResource {

    private final AdminBusinesses businesses;
    private final AddPhoto additions;
    private final Instance instance;

    AdminPhotoUploadResource(AdminBusinesses businesses, AddPhoto additions, Instance instance) {
        this.businesses = businesses;
        this.additions = additions;
        this.instance = instance;
    }

    @Operation(
            summary = "Add a photo to the gallery, as the last",
            description = ApiDescription.IMAGE_BODY)
    @TakesImage
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/photos")
    RestPhoto add(@PathVariable String slug, InputStream body) throws IOException {
        return placed(slug, new Gallery(), body);
    }

    @Operation(
            summary = "Set the logo, in place of the one before",
            description = ApiDescription.IMAGE_BODY)
    @TakesImage
    @PutMapping("/photos/logo")
    RestPhoto logo(@PathVariable String slug, InputStream body) throws IOException {
        return placed(slug, new Logo(), body);
    }

    @Operation(
            summary = "Set somebody's portrait, in place of the one before",
            description = ApiDescription.IMAGE_BODY)
    @TakesImage
    @PutMapping("/staff/{id}/photo")
    RestPhoto portrait(@PathVariable String slug, @PathVariable String id, InputStream body)
            throws IOException {
        return placed(slug, new Portrait(new StaffId(Keys.path(id))), body);
    }

    private RestPhoto placed(String slug, PhotoPlace place, InputStream body) throws IOException {
        var business = businesses.require(slug).business();
        var sent = new ImageFile(body.readNBytes(ImageFile.MAX_BYTES + 1));
        return switch (additions.add(new AddPhoto.Command(business.id(), place, sent, ""))) {
            case Placed(_, var photo) -> RestPhoto.of(photo, business.slug(), instance);
            case AlbumFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case UnknownMember() -> throw Refused.as(ProblemType.NOT_FOUND);
            case TooOften(var pause) -> throw Refused.tooMany(pause);
            case UnfitImage(var fault) -> throw unfit(fault);
        };
    }

    private static Refused unfit(ImageFault fault) {
        return switch (fault) {
            case TOO_LARGE -> Refused.as(ProblemType.TOO_LARGE);
            case NOT_AN_IMAGE -> Refused.wrong("image", Rule.NOT_AN_IMAGE);
            case TOO_MANY_PIXELS -> Refused.wrong("image", Rule.TOO_MANY_PIXELS);
            case DAMAGED -> Refused.wrong("image", Rule.DAMAGED_IMAGE);
        };
    }
}
