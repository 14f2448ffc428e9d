package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.staff.StaffId;

/// People are named once and then by their place in `staff`: sixty days of twenty people would name
/// them thirty thousand times.
///
/// @param zone the business's, whose offset every start carries
/// @param service the first of the services
/// @param staff everybody who is free at any of the starts
/// @param days every date that was asked for, also those without a free start
@Schema(name = "FreeStarts")
record RestFreeStarts(
        String zone, UUID service, List<UUID> services, List<UUID> staff, List<Day> days) {

    static RestFreeStarts of(List<ServiceChoice> choices, FreeStarts free) {
        return of(choices.stream().map(one -> one.offering().value()), free);
    }

    static RestFreeStarts toMove(Appointment visit, FreeStarts free) {
        return of(visit.segments().stream().map(one -> one.offering().id().value()), free);
    }

    private static RestFreeStarts of(Stream<UUID> choices, FreeStarts free) {
        var services = choices.toList();
        var places = new LinkedHashMap<StaffId, Integer>();
        var days = free.days().stream().map(day -> Day.of(day, free.zone(), places)).toList();
        return new RestFreeStarts(
                free.zone().getId(),
                services.getFirst(),
                services,
                places.keySet().stream().map(StaffId::value).toList(),
                days);
    }

    @Schema(name = "DayStarts")
    record Day(LocalDate date, List<Start> starts) {

        static Day of(DayOffers day, ZoneId zone, Map<StaffId, Integer> places) {
            var offers = List.copyOf(day.offers());
            var ranks = new HashMap<Instant, Integer>();
            new DayOffers(day.date(), offers)
                    .ranked()
                    .forEach(offer -> ranks.put(offer.start(), ranks.size() + 1));
            return new Day(
                    day.date(),
                    offers.stream()
                            .map(offer ->
                                    new Start(
                                            offer.start().atZone(zone).toOffsetDateTime(),
                                            places(offer, places),
                                            offer.unsold(),
                                            ranks.getOrDefault(offer.start(), 0)))
                            .toList());
        }

        private static List<Integer> places(Offer offer, Map<StaffId, Integer> places) {
            return offer.staff().stream()
                    .map(one -> places.computeIfAbsent(one, _ -> places.size()))
                    .toList();
        }
    }

    /// @param staff who is free at that time, as places in the list of all, from 0
    /// @param unsoldMinutes left around it that would be too short for any service
    /// @param rank within its date, 1 for the best
    @Schema(name = "FreeStart")
    record Start(OffsetDateTime start, List<Integer> staff, int unsoldMinutes, int rank) {}
}
