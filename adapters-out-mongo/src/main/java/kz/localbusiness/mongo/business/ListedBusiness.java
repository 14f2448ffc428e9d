package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectoryKeys;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.StoredHours;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the directory reads of a business's document, and no more.
final class ListedBusiness implements StoredHours {

    static final String[] FIELDS = {
        "business",
        "slug",
        "place",
        "profile.name",
        "profile.address",
        "profile.listing.category",
        "profile.listing.district",
        "zone",
        "hours",
        "closures"
    };

    private final Document seen;

    private ListedBusiness(Document seen) {
        this.seen = seen;
    }

    static @Nullable List<String> found(Business business) {
        return DirectoryKeys.isListed(business) ? List.copyOf(DirectoryKeys.of(business)) : null;
    }

    static @Nullable String place(Business business) {
        return DirectoryKeys.isListed(business) ? DirectoryKeys.place(business) : null;
    }

    static DirectoryEntry entry(Document seen) {
        return new ListedBusiness(seen).entry();
    }

    private DirectoryEntry entry() {
        var profile = seen.get("profile", Document.class);
        var listing = Optional.ofNullable(profile.get("listing", Document.class));
        return new DirectoryEntry(
                new BusinessId(UUID.fromString(seen.getString("business"))),
                new Slug(seen.getString("slug")),
                seen.getString("place"),
                profile.getString("name"),
                listing.map(one -> Category.valueOf(one.getString("category")))
                        .orElse(Category.OTHER),
                listing.map(one -> one.getString("district")).map(District::valueOf).orElse(null),
                profile.getString("address"),
                ZoneId.of(seen.getString("zone")),
                hours(),
                closures(seen.get("closures", Document.class)),
                null);
    }

    private WeeklyHours hours() {
        return week(
                seen.get("hours", Document.class).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        day ->
                                                documents(
                                                        (List<?>) day.getValue(),
                                                        ListedBusiness::stretch))));
    }

    private static Stretch stretch(Document stored) {
        return new Stretch(stored.getString("opens"), stored.getString("closes"));
    }

    private static Closures closures(@Nullable Document shut) {
        return shut == null
                ? Closures.NONE
                : new Closures(
                        documents(shut.getList("dated", Document.class), ListedBusiness::closure),
                        holidays(shut));
    }

    /// Why and since when is nobody's business here.
    private static Closure closure(Document days) {
        return new Closure(
                LocalDate.parse(days.getString("from")),
                LocalDate.parse(days.getString("to")),
                "",
                Instant.EPOCH);
    }

    private static HolidayRules holidays(Document shut) {
        return new HolidayRules(
                shut.getBoolean("holidays"),
                shut.get("kurbanAit", Document.class).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        ait -> Integer.valueOf(ait.getKey()),
                                        ait -> LocalDate.parse((String) ait.getValue()))),
                shut.getList("workedAnyway", String.class).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> List<T> documents(List<?> stored, Function<Document, T> read) {
        return stored.stream().map(Document.class::cast).map(read).toList();
    }
}
