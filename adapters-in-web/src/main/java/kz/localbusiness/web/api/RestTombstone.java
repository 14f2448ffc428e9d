package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Tombstone;
import org.jspecify.annotations.Nullable;

/// What remains of a business that was deleted.
///
/// @param deletedAt missing while it is not certain that nothing is left
/// @param addressFreeAt from when on another business may have the address
@Schema(name = "Tombstone")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestTombstone(
        UUID id,
        String slug,
        OffsetDateTime registeredAt,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime deletedAt,
        OffsetDateTime addressFreeAt) {

    @Schema(name = "Tombstones")
    record All(List<RestTombstone> tombstones) {}

    static RestTombstone of(Tombstone one) {
        var deleted = one.deletedAt();
        var zone = Business.DEFAULT_ZONE;
        return new RestTombstone(
                one.id().value(),
                one.slug().value(),
                Moments.at(one.registeredAt(), zone),
                Moments.at(one.askedAt(), zone),
                deleted == null ? null : Moments.at(deleted, zone),
                Moments.at(one.slugIsFree(), zone));
    }
}
