package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;

/// A day of the business as its owner sees it.
@Schema(name = "Day")
record RestDay(LocalDate date, String zone, List<Person> staff) {

    static RestDay of(DayAgenda day) {
        var zone = day.zone();
        return new RestDay(
                day.date(),
                zone.getId(),
                day.staff().stream()
                        .map(one ->
                                new Person(
                                        one.member().id().value(),
                                        one.member().name(),
                                        one.appointments().stream()
                                                .map(visit -> RestVisit.of(visit, zone))
                                                .toList(),
                                        one.blocks().stream()
                                                .map(block ->
                                                        RestBlock.of(
                                                                block, one.member().id(), zone))
                                                .toList()))
                        .toList());
    }

    /// @param appointments by start, cancelled ones included
    @Schema(name = "StaffDay")
    record Person(UUID id, String name, List<RestVisit> appointments, List<RestBlock> blocks) {}
}
