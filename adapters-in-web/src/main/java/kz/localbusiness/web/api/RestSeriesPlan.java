package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/// @param possible how many of the visits can be
@Schema(name = "SeriesPlan")
record RestSeriesPlan(String zone, int possible, int asked, List<Visit> visits) {

    /// @param obstacles none when it can be
    @Schema(name = "PlannedVisit")
    record Visit(OffsetDateTime start, boolean possible, List<RestObstacle> obstacles) {}
}
