package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.ListedClient;
import org.jspecify.annotations.Nullable;

/// @param next where the next page begins, empty when this is the last
@Schema(name = "Clients")
record RestClients(List<Listed> clients, String next) {

    static RestClients of(ListClients.Page page, ZoneId zone) {
        var clients = page.clients().stream().map(one -> Listed.of(one, zone)).toList();
        return new RestClients(clients, page.next());
    }

    @Schema(name = "ListedClient")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            UUID id,
            String name,
            String phone,
            List<String> tags,
            @Nullable LocalDate birthday,
            OffsetDateTime since,
            RestTally value) {

        static Listed of(ListedClient one, ZoneId zone) {
            return new Listed(
                    one.id().value(),
                    one.name(),
                    one.phone().value(),
                    one.tags(),
                    one.birthday(),
                    Moments.at(one.since(), zone),
                    RestTally.of(one.tally(), zone));
        }
    }

    @Schema(name = "FoundClients")
    record Found(List<One> clients) {

        static Found of(List<ListedClient> found, ZoneId zone) {
            return new Found(found.stream().map(one -> One.of(one, zone)).toList());
        }
    }

    /// @param note what is noted around the words that were found, missing when something else was
    @Schema(name = "FoundClient")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            UUID id,
            String name,
            String phone,
            @Nullable OffsetDateTime lastVisit,
            @Nullable String note) {

        static One of(FoundClient one, ZoneId zone) {
            var last = moment(one.lastVisit(), zone);
            return new One(one.id().value(), one.name(), one.phone().value(), last, null);
        }

        static One of(ListedClient one, ZoneId zone) {
            var last = moment(one.tally().lastVisit(), zone);
            var note = one.note().isEmpty() ? null : one.note();
            return new One(one.id().value(), one.name(), one.phone().value(), last, note);
        }

        private static @Nullable OffsetDateTime moment(@Nullable Instant moment, ZoneId zone) {
            return moment == null ? null : Moments.at(moment, zone);
        }
    }
}
