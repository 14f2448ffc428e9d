package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kz.localbusiness.domain.client.ClientTally;
import org.jspecify.annotations.Nullable;

/// What a client is worth, by the visits to which they came.
///
/// @param nextVisit when they will come next if they keep their rhythm
@Schema(name = "ClientValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestTally(
        int visits,
        RestMoney revenue,
        RestMoney average,
        RestMoney owed,
        int noShows,
        @Nullable OffsetDateTime lastVisit,
        @Nullable OffsetDateTime nextVisit) {

    static RestTally of(ClientTally tally, ZoneId zone) {
        return new RestTally(
                tally.visits(),
                RestMoney.of(tally.revenue()),
                RestMoney.of(tally.average()),
                RestMoney.of(tally.owed()),
                tally.noShows(),
                at(tally.lastVisit(), zone),
                at(tally.nextVisit(), zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : Moments.at(moment, zone);
    }
}
