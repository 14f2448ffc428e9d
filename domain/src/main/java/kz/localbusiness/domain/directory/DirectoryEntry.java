package kz.localbusiness.domain.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What the directory tells of a business, all of which its own page tells too.
///
/// @param place see [DirectoryKeys#place]
/// @param picture null when it has none
public record DirectoryEntry(
        BusinessId business,
        Slug slug,
        String place,
        String name,
        Category category,
        @Nullable District district,
        String address,
        ZoneId zone,
        WeeklyHours hours,
        Closures closures,
        @Nullable PhotoId picture) {

    public static DirectoryEntry of(Business business) {
        var profile = business.profile();
        return new DirectoryEntry(
                business.id(),
                business.slug(),
                DirectoryKeys.place(business),
                profile.name(),
                profile.listing().category(),
                profile.listing().district(),
                profile.address(),
                business.zone(),
                business.hours(),
                business.closures(),
                null);
    }

    public DirectoryEntry showing(@Nullable PhotoId photo) {
        return new DirectoryEntry(
                business, slug, place, name, category, district, address, zone, hours, closures,
                photo);
    }

    /// On its own calendar; empty when it is closed that day.
    public List<OpeningHours> openToday(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return closures.isShutOn(today) ? List.of() : hours.on(today.getDayOfWeek());
    }
}
