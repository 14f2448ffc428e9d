package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.WeeklyHours;
import org.jspecify.annotations.Nullable;

/// The public profile; the owner's e-mail address is not part of it.
///
/// @param logo missing when there is none
/// @param photos in the order in which the owner shows them; missing in an export, which has them
///   as files
@Schema(name = "Business")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestBusiness(
        String slug,
        String name,
        String description,
        @Nullable String phone,
        String address,
        String zone,
        List<Day> hours,
        URI page,
        @Nullable RestPhoto logo,
        @Nullable List<RestPhoto> photos) {

    static RestBusiness of(Business business, URI page) {
        return of(business, page, null, null);
    }

    static RestBusiness of(Business business, URI page, RestPhoto.All pictures) {
        return of(business, page, pictures.logo(), pictures.photos());
    }

    private static RestBusiness of(
            Business business,
            URI page,
            @Nullable RestPhoto logo,
            @Nullable List<RestPhoto> photos) {
        var profile = business.profile();
        var phone = profile.phone();
        return new RestBusiness(
                business.slug().value(),
                profile.name(),
                profile.description(),
                phone == null ? null : phone.value(),
                profile.address(),
                business.zone().getId(),
                days(business.hours()),
                page,
                logo,
                photos);
    }

    private static List<Day> days(WeeklyHours week) {
        return Stream.of(DayOfWeek.values()).map(day -> Day.of(day, week)).toList();
    }

    /// @param open empty on a closed day
    @Schema(name = "WeekDay")
    record Day(DayOfWeek day, List<Hours> open) {

        static Day of(DayOfWeek day, WeeklyHours week) {
            return new Day(
                    day,
                    week.on(day).stream()
                            .map(hours -> new Hours(hours.opens(), hours.closes()))
                            .toList());
        }
    }

    /// On the business's wall clock; closing at 00:00 means the day's end.
    @Schema(name = "Hours")
    record Hours(
            @Schema(type = "string", example = "09:00:00") LocalTime opens,
            @Schema(type = "string", example = "18:00:00") LocalTime closes) {}
}
