package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.staff.StaffId;

/// @param zone the business's, whose offset every start carries
/// @param service the first of the services
/// @param days every date that was asked for, also those without a free start
@Schema(name = "FreeStarts")
record RestFreeStarts(String zone, UUID service, List<UUID> services, List<Day> days) {

    static RestFreeStarts of(List<ServiceChoice> choices, FreeStarts free) {
        var services = choices.stream().map(one -> one.offering().value()).toList();
        return new RestFreeStarts(
                free.zone().getId(),
                services.getFirst(),
                services,
                free.days().stream().map(day -> Day.of(day, free.zone())).toList());
    }

    @Schema(name = "DayStarts")
    record Day(LocalDate date, List<Start> starts) {

        static Day of(DayOffers day, ZoneId zone) {
            var offers = List.copyOf(day.offers());
            var ranks = new HashMap<Instant, Integer>();
            new DayOffers(day.date(), offers)
                    .ranked()
                    .forEach(offer -> ranks.put(offer.start(), ranks.size() + 1));
            return new Day(
                    day.date(),
                    offers.stream()
                            .map(offer ->
                                    Start.of(offer, ranks.getOrDefault(offer.start(), 0), zone))
                            .toList());
        }
    }

    /// @param staff who is free at that time
    /// @param unsoldMinutes left around it that would be too short for any service
    /// @param rank within its date, 1 for the best
    @Schema(name = "FreeStart")
    record Start(OffsetDateTime start, List<UUID> staff, int unsoldMinutes, int rank) {

        static Start of(Offer offer, int rank, ZoneId zone) {
            return new Start(
                    offer.start().atZone(zone).toOffsetDateTime(),
                    offer.staff().stream().map(StaffId::value).toList(),
                    offer.unsold(),
                    rank);
        }
    }
}
