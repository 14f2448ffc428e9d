package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What anyone may know of an open business.
@Tag(name = "Business")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(path = "/api/v1/businesses/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
class BusinessResource {

    private final PathBusinesses businesses;
    private final ShowPublicAlbum albums;
    private final Instance instance;

    BusinessResource(PathBusinesses businesses, ShowPublicAlbum albums, Instance instance) {
        this.businesses = businesses;
        this.albums = albums;
        this.instance = instance;
    }

    @Operation(summary = "The public profile with the weekly hours")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping
    RestBusiness profile(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        var pictures = RestPhoto.All.of(album(business), business.slug(), instance);
        return RestBusiness.of(business, instance.publicPage(business.slug()), pictures);
    }

    @Operation(
            summary = "The services that can be booked, in the order in which the owner shows them")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping("/services")
    RestOffering.All services(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var page = businesses.require(slug);
        var reader = RequestLanguage.of(null, accepted);
        return new RestOffering.All(
                page.offerings().stream()
                        .map(one -> RestOffering.of(one, page.categoryOf(one), reader))
                        .toList());
    }

    @Operation(summary = "The people who can be booked")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping("/staff")
    RestStaff.All staff(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var page = businesses.require(slug);
        var album = album(page.business());
        var reader = RequestLanguage.of(null, accepted);
        return new RestStaff.All(
                page.staff().stream()
                        .map(one -> RestStaff.Bookable.of(one, reader, photo(one, album, page)))
                        .toList());
    }

    private Album album(Business business) {
        return albums.show(new ShowPublicAlbum.Query(business.id()));
    }

    private @Nullable RestPhoto photo(StaffMember member, Album album, BusinessPage page) {
        return album.portrait(member.id())
                .map(photo -> RestPhoto.of(photo, page.business().slug(), instance))
                .orElse(null);
    }
}
