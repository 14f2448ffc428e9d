package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.export.WriteExportPart.Content.Settings;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.team.Team;
import org.jspecify.annotations.Nullable;

/// What a business has set up, as the file `settings.json` of an export.
///
/// @param team missing when the accounts could not be told
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestInventory(
        Profile profile,
        RestPolicy policy,
        List<RestClosure> closures,
        RestHolidays publicHolidays,
        List<Service> services,
        List<RestColleague> staff,
        List<Room> resources,
        List<Picture> photos,
        @Nullable RestTeam team) {

    /// @param email of the owner, which clients never see
    record Profile(RestBusiness shown, String email, String stage, OffsetDateTime registeredAt) {

        static Profile of(Business business) {
            return new Profile(
                    RestBusiness.of(business, URI.create("/" + business.slug().value())),
                    business.profile().email().value(),
                    business.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Moments.at(business.registeredAt(), business.zone()));
        }
    }

    record Service(boolean archived, RestFullOffering service) {

        static Service of(Offering offering) {
            return new Service(offering.archived(), RestFullOffering.of(offering));
        }
    }

    record Room(boolean archived, RestResource resource) {

        static Room of(Resource resource) {
            return new Room(resource.archived(), RestResource.of(resource));
        }
    }

    /// @param place `logo`, `gallery` or `portrait`
    /// @param staff whose portrait it is
    /// @param file of the export
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Picture(String place, @Nullable UUID staff, String description, String file) {

        static List<Picture> all(Album album) {
            var logo = Stream.<Photo>ofNullable(album.logo()).map(one -> of("logo", null, one));
            var gallery = album.gallery().stream().map(one -> of("gallery", null, one));
            var portraits =
                    album.portraits().entrySet().stream()
                            .map(one -> of("portrait", one.getKey().value(), one.getValue()));
            return Stream.of(logo, gallery, portraits).flatMap(some -> some).toList();
        }

        private static Picture of(String place, @Nullable UUID staff, Photo photo) {
            return new Picture(place, staff, photo.description(), fileOf(photo.id()));
        }
    }

    static String fileOf(PhotoId photo) {
        return "photo-%s.jpg".formatted(photo);
    }

    /// @param year for which public holidays are told
    static RestInventory of(Settings settings, int year) {
        var business = settings.business();
        return new RestInventory(
                Profile.of(business),
                RestPolicy.of(business.policy()),
                RestClosure.All.of(business).closures(),
                RestHolidays.of(business, year),
                settings.offerings().stream().map(Service::of).toList(),
                settings.staff().stream().map(RestColleague::of).toList(),
                settings.resources().stream().map(Room::of).toList(),
                Picture.all(settings.album()),
                team(settings.team()));
    }

    private static @Nullable RestTeam team(@Nullable Team team) {
        return team == null ? null : RestTeam.of(team);
    }
}
