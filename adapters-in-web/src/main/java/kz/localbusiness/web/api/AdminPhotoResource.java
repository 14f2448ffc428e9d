package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.AlbumDecision.OtherPhotos;
import kz.localbusiness.domain.photo.AlbumDecision.UnknownPhoto;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The pictures that a business has.
@Tag(name = "Admin: photos")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/photos",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminPhotoResource {

    private final AdminBusinesses businesses;
    private final ShowAlbum albums;
    private final RemovePhoto removals;
    private final DescribePhoto descriptions;
    private final ArrangePhotos arrangements;
    private final Instance instance;

    AdminPhotoResource(
            AdminBusinesses businesses,
            ShowAlbum albums,
            RemovePhoto removals,
            DescribePhoto descriptions,
            ArrangePhotos arrangements,
            Instance instance) {
        this.businesses = businesses;
        this.albums = albums;
        this.removals = removals;
        this.descriptions = descriptions;
        this.arrangements = arrangements;
        this.instance = instance;
    }

    @Operation(summary = "The logo, the gallery in its order, and everybody's portrait")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestPhoto.All list(@PathVariable String slug) {
        var setup = businesses.require(slug);
        return all(setup, albums.show(new ShowAlbum.Query(setup.business().id())));
    }

    @Operation(summary = "Say in which order the gallery is shown")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PutMapping("/order")
    RestPhoto.All arrange(@PathVariable String slug, @RequestBody RestPhoto.Order body) {
        var setup = businesses.require(slug);
        var command = new ArrangePhotos.Command(setup.business().id(), body.read());
        return all(setup, changed(arrangements.arrange(command)));
    }

    @Operation(summary = "Say what a photo shows, for those who do not see it")
    @PutMapping("/{id}")
    RestPhoto.All describe(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestPhoto.Words body) {
        var setup = businesses.require(slug);
        var photo = new PhotoId(Keys.path(id));
        var command = new DescribePhoto.Command(setup.business().id(), photo, body.read());
        return all(setup, changed(descriptions.describe(command)));
    }

    @Operation(summary = "Take a photo away for good, wherever it is shown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void remove(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        changed(removals.remove(new RemovePhoto.Command(business, new PhotoId(Keys.path(id)))));
    }

    private RestPhoto.All all(Setup setup, Album album) {
        return RestPhoto.All.of(album, setup.business().slug(), instance);
    }

    private static Album changed(AlbumDecision decision) {
        return switch (decision) {
            case Changed(var album) -> album;
            case UnknownPhoto() -> throw Refused.as(ProblemType.NOT_FOUND);
            case OtherPhotos() -> throw Refused.as(ProblemType.STATE_CONFLICT);
        };
    }
}
