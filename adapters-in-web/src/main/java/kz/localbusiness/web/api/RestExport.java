package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.domain.export.Export;
import org.jspecify.annotations.Nullable;

/// A file with everything that the business owns.
///
/// @param done records that are written, out of `total`
/// @param bytes of the file, 0 until it is ready
/// @param keptUntil missing while it is underway
/// @param fetchedAt when somebody last took the file; missing when nobody has
@Schema(name = "Export")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestExport(
        UUID id,
        @Schema(allowableValues = {"waiting", "running", "ready", "failed"}) String state,
        OffsetDateTime requestedAt,
        long done,
        long total,
        long bytes,
        @Nullable OffsetDateTime keptUntil,
        @Nullable OffsetDateTime fetchedAt) {

    @Schema(name = "Exports")
    record All(List<RestExport> exports) {

        static All of(List<Export> exports, ZoneId zone) {
            return new All(exports.stream().map(one -> RestExport.of(one, zone)).toList());
        }
    }

    static RestExport of(Export export, ZoneId zone) {
        return new RestExport(
                export.id().value(),
                export.state().name().toLowerCase(Locale.ROOT),
                Moments.at(export.requestedAt(), zone),
                export.done(),
                export.total(),
                export.bytes(),
                at(export.keptUntil(), zone),
                at(export.fetchedAt(), zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : Moments.at(moment, zone);
    }
}
