package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param booked how many of the visits that were asked for
/// @param conflicts visits that were left out, and why
@Schema(name = "Series")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestSeries(
        @Nullable UUID series,
        int booked,
        int asked,
        List<Visit> visits,
        List<RestConflict> conflicts) {

    @Schema(name = "SeriesVisit")
    record Visit(
            UUID id,
            RestState state,
            OffsetDateTime start,
            OffsetDateTime end,
            String manageToken,
            URI manageUrl) {}
}
