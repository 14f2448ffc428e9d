package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.directory.FindBusinesses.DirectoryPage;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.web.photo.PhotoAddress;
import org.jspecify.annotations.Nullable;

/// A page of the directory.
///
/// @param next what names the next page; missing when there is none
@Schema(name = "Directory")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestDirectory(
        List<Entry> businesses, @Schema(example = "салон айгерим aigerim") @Nullable String next) {

    static RestDirectory of(DirectoryPage page, Instance instance, Instant now) {
        return new RestDirectory(
                page.entries().stream().map(one -> Entry.of(one, instance, now)).toList(),
                page.next().isEmpty() ? null : page.next());
    }

    /// @param openToday empty when it is closed today
    /// @param picture small; missing when there is none
    @Schema(name = "DirectoryEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Schema(example = "aigerim") String slug,
            @Schema(example = "Салон Айгерім") String name,
            @Schema(example = "hair") String category,
            @Schema(example = "nursaya") @Nullable String district,
            @Schema(example = "Атырау, Сәтпаев даңғылы, 15") String address,
            List<RestBusiness.Hours> openToday,
            URI page,
            @Nullable URI picture) {

        static Entry of(DirectoryEntry entry, Instance instance, Instant now) {
            var photo = entry.picture();
            return new Entry(
                    entry.slug().value(),
                    entry.name(),
                    Codes.of(entry.category()),
                    Optional.ofNullable(entry.district()).map(Codes::of).orElse(null),
                    entry.address(),
                    entry.openToday(now).stream()
                            .map(one -> new RestBusiness.Hours(one.opens(), one.closes()))
                            .toList(),
                    instance.publicPage(entry.slug()),
                    photo == null
                            ? null
                            : URI.create(
                                    instance.publicUrl()
                                            + PhotoAddress.of(
                                                    entry.slug(), photo, ImageSize.SMALL)));
        }
    }
}
